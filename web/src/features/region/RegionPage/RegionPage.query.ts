import { gql } from '@apollo/client';

export const RegionPageQuery = gql`
  query RegionPage($year: Int) {
    regionPage(year: $year) {
      name
      year
      years
      leastSharing
      totals {
        key
        value
        sharing
        tooFew
      }
      members {
        code
        name
        from
        to
        tenantId
        sharesActivities
        sharesFunding
        activities
        grantReceived
      }
      themes {
        key
        total
        members {
          name
          activities
        }
      }
      countries {
        key
        total
        members {
          name
          activities
        }
      }
      activities {
        id
        name
        member
        unitName
        kind
        status
        startsOn
        endsOn
        partners {
          name
          city
          country
        }
      }
      activityCount
    }
  }
`;
