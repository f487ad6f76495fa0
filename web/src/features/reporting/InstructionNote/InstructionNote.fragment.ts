import { gql } from '@apollo/client';

export const InstructionNoteFragment = gql`
  fragment InstructionNote on RoundInstruction {
    ruleKey
    mayEnter
    version {
      number
      title
      body
      decidedBy
      decidedOn
      reference
    }
  }
`;
