import { gql } from '@apollo/client';

export const TodoPageQuery = gql`
  query TodoPage {
    todoPage {
      today
      horizon
      maySetUp
      mayAddActivity
      now {
        __typename
        ... on TodoOwnReport {
          key
          dueOn
          dueState
          days
          roundId
          roundName
          reportId
          unitName
          returned
          started
        }
        ... on TodoLateReports {
          key
          dueOn
          dueState
          days
          roundId
          roundName
          unitNames
          toRemind
          unreachable
          remindedOn
        }
        ... on TodoReviews {
          key
          dueOn
          dueState
          days
          roundId
          roundName
          reports
          firstReportId
          oldestUnit
          oldestOn
        }
        ... on TodoCompilation {
          key
          dueOn
          dueState
          days
          roundId
          roundName
          ownMissionMissing
          finished
        }
        ... on TodoEntry {
          key
          dueOn
          dueState
          days
          roundId
          roundName
          reportId
          unitName
        }
        ... on TodoStep {
          key
          dueOn
          dueState
          days
          roundId
          roundName
          stepKey
          verb
          bodies
        }
        ... on TodoVacancies {
          key
          dueOn
          dueState
          days
          roleName
          unitNames
          until
        }
        ... on TodoPillars {
          key
          dueOn
          dueState
          days
          activities
        }
        ... on TodoChecks {
          key
          dueOn
          dueState
          days
          activities
          name
          activityId
          unitIds
        }
      }
      soon {
        key
        on
        lane
        own
        roundId
        roundName
        verb
        units
        body
        activities {
          id
          name
        }
      }
      figures {
        key
        value
        of
        borderRegional
        series {
          year
          value
        }
      }
    }
  }
`;
