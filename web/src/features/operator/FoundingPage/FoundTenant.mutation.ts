import { gql } from '@apollo/client';

export const FoundTenantMutation = gql`
  mutation FoundTenant($input: FoundingInput!) {
    foundTenant(input: $input) {
      __typename
      ... on TenantFounded {
        tenantId
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
