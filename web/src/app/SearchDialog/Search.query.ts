import { gql } from '@apollo/client';

export const SearchQuery = gql`
  query Search($text: String!) {
    search(text: $text) {
      activities {
        total
        rows {
          id
          name
          kind
          unitName
        }
      }
      reports {
        total
        rows {
          roundId
          reportId
          roundName
          unitName
          state
          ended
        }
      }
      people {
        total
        rows {
          id
          name
          roles {
            roleName
            unitName
          }
        }
      }
      units {
        total
        rows {
          id
          name
          kind
          endedOn
        }
      }
    }
  }
`;
