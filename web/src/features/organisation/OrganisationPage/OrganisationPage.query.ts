import { gql } from '@apollo/client';

export const OrganisationPageQuery = gql`
  query OrganisationPage($day: String) {
    organisationPage(day: $day) {
      today
      day
      units {
        id
        name
        kind
        parentId
        validFrom
        validTo
        standing
        mergedInto {
          unitName
          on
        }
        mergedFrom {
          unitName
          on
        }
        splitFrom {
          unitName
          on
        }
        splitInto {
          unitName
          on
        }
        holders {
          name
          roleName
          substituteFor
        }
        vacantRoles
      }
      holders {
        name
        roleName
        substituteFor
      }
    }
  }
`;
