import { gql } from '@apollo/client';

export const PeoplePageQuery = gql`
  query PeoplePage {
    peoplePage {
      today
      manages
      invites
      people {
        id
        name
        email
        standing
        assignments {
          id
          roleName
          unitName
          validFrom
          validTo
          substituteFor
          time
        }
      }
      vacancies {
        roleKey
        roleName
        unitId
        unitName
        mayFill
      }
      operations {
        id
        kind
        personId
        personName
        effectiveOn
        undoUntil
        appliedAt
        appliedBy
        undone
        mayUndo
      }
    }
  }
`;
