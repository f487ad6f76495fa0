import { gql } from '@apollo/client';

export const FoundTenantMutation = gql`
  mutation FoundTenant($input: FoundingInput!) {
    foundTenant(input: $input) {
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
