import { gql } from '@apollo/client';

export const CompilationPageQuery = gql`
  query CompilationPage($roundId: ID!) {
    compilationPage(roundId: $roundId) {
      roundId
      roundName
      year
      endedAs
      stepKey
      state
      revision
      savedAt
      savedBy
      mayWrite
      mayFinish
      chain {
        ...RoundChain
      }
      written {
        summary
        texts {
          key
          text
        }
        goals {
          activityId
          goals
        }
        withoutGoal
      }
      document {
        summary
        parts {
          key
          label
          source
          text
        }
        fields {
          key
          label
          type
          per
        }
        units {
          reportId
          unitKey
          unitName
          unitKind
          contentHash
          nothingToReport
          answers {
            field
            amount
            text
          }
          totals {
            field
            sum
            missing
          }
          activities {
            activityId
            name
            kind
            programme
            startsOn
            endsOn
            goals
            withoutGoal
            answers {
              field
              amount
              text
            }
          }
        }
        leftOut {
          unitName
          reason
        }
        totals {
          field
          sum
          missing
        }
        goals {
          key
          name
          level
        }
      }
      hints {
        key
        hint
        required
      }
      goals {
        key
        name
        level
        unitKey
      }
      frozen {
        contentHash
        finishedAt
        edition
      }
      waiting {
        reportId
        unitName
        state
        dueOn
        late
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
      figures {
        field
        label
        reported
        today
      }
      moved {
        activityId
        activityName
        unitName
        field
        label
        reported
        today
      }
    }
  }
`;
