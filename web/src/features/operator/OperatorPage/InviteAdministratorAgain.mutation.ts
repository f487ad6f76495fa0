import { gql } from '@apollo/client';

export const InviteAdministratorAgainMutation = gql`
  mutation InviteAdministratorAgain($tenantId: ID!, $administrator: AdministratorInput!) {
    inviteAdministratorAgain(tenantId: $tenantId, administrator: $administrator) {
      __typename
      ... on TenantFounded {
        tenantId
        link
      }
      ... on FormErrors {
        errors {
          field
          code
        }
      }
    }
  }
`;
