import { gql } from '@apollo/client';

export const PassagesPageQuery = gql`
  query PassagesPage($roundId: ID!) {
    passagesPage(roundId: $roundId) {
      roundId
      roundName
      endedAs
      stoppedAt
      today
      steps {
        key
        label
        perUnit
        carriers
      }
      texts {
        reportId
        unitName
        state
        submittedAt
        text
        passage {
          heading
          sections {
            title
            paragraphs
            items
          }
        }
        entries {
          id
          stepKey
          carrier
          diarienummer
          enteredOn
          enteredBy
          recordedAt
          withdrawnAt
          withdrawnBy
          current
        }
        mayEnter
        mayWithdraw
      }
    }
  }
`;
