import { gql } from '@apollo/client';

export const ActivitiesPageQuery = gql`
  query ActivitiesPage($input: ActivitiesPageInput!) {
    activitiesPage(input: $input) {
      total
      all
      grantTotal
      withoutGrant
      borderRegional
      leftOut
      mayCreate
      pillarWord
      kinds
      rules {
        checks
        focus
        borderArea
        borderCounts
        actsAsOne
        similar
      }
      units {
        id
        name
      }
      pillars {
        key
        name
      }
      rows {
        id
        name
        kind
        status
        unitName
        formerUnit
        pillars
        startsOn
        endsOn
        grantReceived
        grantExpected
        checkedOn
        freshness
        borderRegional
        checkMissing
        reasonMissing
      }
    }
  }
`;
