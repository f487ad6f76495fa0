import { gql } from '@apollo/client';

export const ActivityFormPageQuery = gql`
  query ActivityFormPage($id: ID) {
    activityFormPage(id: $id) {
      units {
        id
        name
      }
      people {
        id
        name
        unitNames
      }
      pillars {
        key
        name
        commitments {
          key
          text
        }
      }
      programmes {
        key
        name
      }
      countries {
        code
        sv
        en
      }
      kinds
      statuses
      ownRoles
      partnerKinds
      viewerPersonId
      present {
        revision
        content {
          ...ActivityValues
        }
      }
    }
  }
`;
