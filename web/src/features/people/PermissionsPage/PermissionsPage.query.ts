import { gql } from '@apollo/client';

export const PermissionsPageQuery = gql`
  query PermissionsPage {
    permissionsPage {
      today
      permissions {
        permission
        roles {
          name
          scope
        }
        people {
          personId
          personName
          roleName
          unitName
          scope
          substituteFor
        }
      }
    }
  }
`;
