import { gql } from '@apollo/client';

export const RoundsPageQuery = gql`
  query RoundsPage {
    reportingPage {
      rounds {
        id
        name
        year
        openedOn
        dueOn
        endedAt
        endedAs
        stoppedAt
        currentVerb
        currentActors {
          role
          unitKinds
          unit
          outside
        }
        counts {
          total
          notStarted
          draft
          submitted
          returned
          accepted
          late
        }
        own {
          reportId
          unitName
          state
          nothingToReport
          dueOn
          late
        }
      }
      openable {
        ruleKey
        ruleName
        summary
        year
        periodKey
        dueOn
      }
      silent {
        ruleKey
        ruleName
        summary
        reasons
        sources
      }
      noRules
      mayManage
    }
  }
`;
