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
        eu
        nordic
      }
      kinds
      statuses
      ownRoles
      partnerKinds
      viewerPersonId
      rules {
        focusGroups
        borderArea
        borderCounts
        actsAsOne
        checks {
          key
          name
          summary
          sources
          questions {
            key
            label
            hint
            type
            required
          }
          decision {
            actors {
              role
              unitKinds
              unit
              outside
            }
            gate {
              amountAtLeast
              yearsAtLeast
              committeesAtLeast
            }
          }
        }
      }
      present {
        revision
        content {
          ...ActivityValues
        }
      }
    }
  }
`;
