import { gql } from '@apollo/client';

export const DecisionPageQuery = gql`
  query DecisionPage($roundId: ID!, $stepKey: ID!) {
    decisionPage(roundId: $roundId, stepKey: $stepKey) {
      roundId
      roundName
      year
      endedAs
      bodies
      outcomes
      notBefore
      meetingOn
      today
      mayRecord
      step {
        key
        verb
        label
        status
        actors {
          role
          unitKinds
          unit
          outside
        }
      }
      chain {
        ...RoundChain
      }
      decision {
        id
        body
        outcome
        decidedOn
        paragraph
        diarienummer
        note
        recordedAt
        recordedBy
        contentHash
        compilationHash
      }
      decisions {
        id
        stepKey
        body
        outcome
        decidedOn
        paragraph
        diarienummer
        note
      }
      matter {
        contentHash
        finishedAt
        edition
        summary
        units
        unitsWithNothing
        activities
        leftOut
      }
      figures {
        field
        label
        reported
        today
      }
    }
  }
`;
