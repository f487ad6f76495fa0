import { gql } from '@apollo/client';

export const ReturnToTenantMutation = gql`
  mutation ReturnToTenant($tenantId: ID!) {
    switchTenant(tenantId: $tenantId) {
      __typename
    }
  }
`;
