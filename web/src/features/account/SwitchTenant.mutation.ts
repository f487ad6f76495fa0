import { gql } from '@apollo/client';

export const SwitchTenantMutation = gql`
  mutation SwitchTenant($tenantId: ID!) {
    switchTenant(tenantId: $tenantId) {
      __typename
      ... on SignedIn {
        accountId
      }
    }
  }
`;
