import { gql } from '@apollo/client';

export const InvitePageQuery = gql`
  query InvitePage {
    invitePage {
      today
      roleRequired
      roles {
        key
        name
        units {
          unitId
          unitName
          needsReference
        }
      }
    }
  }
`;
