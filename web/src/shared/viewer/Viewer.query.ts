import { gql } from '@apollo/client';

export const ViewerQuery = gql`
  query Viewer {
    viewer {
      accountId
      name
      email
      locale
      operator
      byDirectory
      today
      unreadNotifications
      tenant {
        id
        key
        kind
        name
        shortName
        accent
        exampleData
        menu
      }
      memberships {
        tenantId
        tenantName
      }
      permissions {
        permission
        scope
      }
      roles {
        roleName
        unitName
      }
    }
  }
`;
