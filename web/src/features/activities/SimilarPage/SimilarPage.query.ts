import { gql } from '@apollo/client';

export const SimilarPageQuery = gql`
  query SimilarPage {
    similarActivitiesPage {
      readers
      sources
      origin
      note
      living
      mayJudge
      groups {
        key
        reasons {
          kind
          name
          pillar
          country
          activityKind
        }
        activities {
          id
          name
          kind
          status
          unitName
          contactName
          startsOn
          endsOn
        }
      }
    }
  }
`;
