import { gql } from '@apollo/client';

export const BenchmarksPageQuery = gql`
  query BenchmarksPage {
    benchmarksPage {
      today
      years
      exampleData
      municipalities {
        id
        name
        own
        showsActivities
        showsFunding
        populations {
          on
          inhabitants
          source
        }
        years {
          year
          activities
          twinTowns
          memberships
          withContact
          withResults
          grantReceived
          coFinancing
          grantExpected
          grantEntered
        }
      }
      groups {
        id
        name
        municipalityIds
      }
    }
  }
`;
