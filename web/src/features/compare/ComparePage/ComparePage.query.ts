import { gql } from '@apollo/client';

export const ComparePageQuery = gql`
  query ComparePage($table: ComparisonTable!, $chosen: [String!]!, $language: String!) {
    comparisonPage(table: $table, chosen: $chosen, language: $language) {
      today
      columns {
        key
        name
        own
        version
        head {
          document
          status
          adopted
          endedIn
          proposal
          coveredOrigin
        }
      }
      rows {
        key
        name
        group
        cells {
          gap
          word
          notes
          sources
          entries {
            mark
            label
            text
            lines
            details
            stated
            origin
            note
            readings
            sources
            item
          }
        }
      }
      counts
      countedOf
      choosable {
        key
        name
      }
      mostOthers
      more
      silent
      drafts {
        id
        name
      }
    }
  }
`;
