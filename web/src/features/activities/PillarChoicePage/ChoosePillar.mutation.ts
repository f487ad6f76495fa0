import { gql } from '@apollo/client';

export const ChoosePillarMutation = gql`
  mutation ChoosePillar($input: PillarChoiceInput!) {
    choosePillar(input: $input) {
      chosen
    }
  }
`;
