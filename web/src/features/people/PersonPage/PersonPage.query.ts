import { gql } from '@apollo/client';

export const PersonPageQuery = gql`
  query PersonPage($id: ID!) {
    personPage(id: $id) {
      id
      today
      name
      email
      standing
      invitation {
        sentAt
        expiresAt
        withdrawnAt
      }
      assignments {
        ...PersonAssignmentFields
      }
      substitutes {
        ...PersonAssignmentFields
      }
      grants {
        permission
        scope
        roleName
        unitName
        substituteFor
      }
      activities {
        id
      }
      reports {
        id
      }
      isViewer
      manages
      mayInvite
      roles {
        key
        name
        units {
          unitId
          unitName
          needsReference
        }
      }
      colleagues {
        id
        name
      }
    }
  }

  fragment PersonAssignmentFields on PersonPageAssignment {
    id
    personId
    personName
    roleKey
    roleName
    unitName
    validFrom
    validTo
    substituteFor
    reference
    time
    mayEnd
    maySubstitute
    needsReference
  }
`;
