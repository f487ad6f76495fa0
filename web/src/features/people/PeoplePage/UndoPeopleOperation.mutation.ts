import { gql } from '@apollo/client';

export const UndoPeopleOperationMutation = gql`
  mutation UndoPeopleOperation($operationId: ID!) {
    undoPeopleOperation(operationId: $operationId) {
      operationId
      left
    }
  }
`;
