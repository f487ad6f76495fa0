import { gql } from '@apollo/client';

export const WithdrawShareMutation = gql`
  mutation WithdrawShare($id: ID!) {
    withdrawShare(id: $id) {
      decisionId
    }
  }
`;
