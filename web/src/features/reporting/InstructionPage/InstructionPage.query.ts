import { gql } from '@apollo/client';

export const InstructionPageQuery = gql`
  query InstructionPage($ruleKey: ID!) {
    instructionPage(ruleKey: $ruleKey) {
      ruleKey
      ruleName
      summary
      says
      note
      mayWrite
      sources {
        item
        decidedBy
        date
      }
      versions {
        number
        title
        body
        decidedBy
        decidedOn
        reference
        reason
        createdAt
        createdBy
        rounds {
          id
          name
          endedAt
        }
      }
    }
  }
`;
