import { gql } from '@apollo/client';

export const ActivityPageQuery = gql`
  query ActivityPage($id: ID!) {
    activityPage(id: $id) {
      id
      kind
      name
      purpose
      results
      status
      unitName
      formerUnit
      startsOn
      endsOn
      programme
      ownRole
      diarienummer
      contactName
      pillarWord
      pillars {
        pillarKey
        name
        commitment
        earlier
        standing
      }
      partners {
        name
        kind
        city
        country
      }
      funding {
        year
        nature
        budget
        grantReceived
        coFinancingCash
        coFinancingInKind
      }
      totals {
        budget
        grantReceived
        coFinancingCash
        coFinancingInKind
      }
      asOf
      checkedOn
      freshness
      changedAt
      changedBy
      reportedIn
      history {
        action
        at
        by
        token {
          name
        }
        fields
      }
      mayEdit
      checks {
        ruleKey
        name
        summary
        sources
        standing
        answers {
          label
          type
          value
        }
        checkedOn
        checkedBy
        decision {
          actors {
            role
            unitKinds
            unit
            outside
          }
          needed
          recorded {
            body
            decidedOn
            paragraph
            diarienummer
          }
        }
      }
      border {
        area
        counts
      }
      focus {
        groups
        outside
        reason
        sources
      }
      contacts {
        sought
        partner
        same
        activityId
        activityName
        status
        unitName
        contactName
      }
    }
  }
`;
