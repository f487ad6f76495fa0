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
        fields
      }
      mayEdit
    }
  }
`;
