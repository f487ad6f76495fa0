import { gql } from '@apollo/client';

export const PillarChoicePageQuery = gql`
  query PillarChoicePage {
    pillarChoicePage {
      splits {
        key
        name
        total
        into {
          key
          name
        }
        activities {
          id
          name
          kind
          status
          unitName
        }
      }
    }
  }
`;
