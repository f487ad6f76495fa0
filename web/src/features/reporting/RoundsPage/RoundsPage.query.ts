import { gql } from '@apollo/client';

export const RoundsPageQuery = gql`
  query RoundsPage {
    reportingPage {
      rounds {
        id
        name
        year
        periodFrom
        periodTo
        datedBy
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
      undated {
        ruleKey
        ruleName
        summary
        kind
        byInstruction
        taken {
          name
          periodFrom
          periodTo
        }
      }
      instructions {
        ruleKey
        ruleName
        number
        decidedOn
      }
      publications {
        ruleKey
        ruleName
        summary
        contents
        places
        sources
        publishers {
          role
          unitKinds
          unit
          outside
        }
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
      mayConfigure
    }
  }
`;
