import { gql } from '@apollo/client';

export const VersionsPageQuery = gql`
  query VersionsPage($language: String!, $from: Int, $to: Int) {
    versionsPage(language: $language, from: $from, to: $to) {
      today
      tenantName
      newest
      latestFrom
      versions {
        number
        effectiveFrom
        author
        reason
        createdAt
        state
        changes {
          area
          kind
          items {
            name
            parts
          }
          more
        }
      }
      drafts {
        id
        name
        createdBy
        savedBy
        savedAt
        basedOn
      }
      comparison {
        from
        to
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
