import { gql } from '@apollo/client';

export const ActivitiesPageQuery = gql`
  query ActivitiesPage($input: ActivitiesPageInput!) {
    activitiesPage(input: $input) {
      total
      all
      grantTotal
      withoutGrant
      mayCreate
      pillarWord
      kinds
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
        pillars
        startsOn
        endsOn
        grantReceived
        grantExpected
        checkedOn
        freshness
      }
    }
  }
`;
