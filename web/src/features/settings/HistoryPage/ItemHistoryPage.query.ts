import { gql } from '@apollo/client';

export const ItemHistoryPageQuery = gql`
  query ItemHistoryPage($area: String!, $key: String!, $language: String!) {
    itemHistoryPage(area: $area, key: $key, language: $language) {
      today
      areaName
      name
      entries {
        number
        effectiveFrom
        author
        reason
        createdAt
        kind
        name
        changes {
          area
          areaName
          itemKey
          item
          part
          kind
          before
          after
        }
      }
    }
  }
`;
