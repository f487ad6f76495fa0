import { gql } from '@apollo/client';

export const WriteInstructionMutation = gql`
  mutation WriteInstruction($input: WriteInstructionInput!) {
    writeInstruction(input: $input) {
      __typename
      ... on InstructionWritten {
        instructionId
        number
      }
      ... on InstructionMoved {
        newest
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
