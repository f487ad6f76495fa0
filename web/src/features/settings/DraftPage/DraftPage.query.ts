import { gql } from '@apollo/client';

export const DraftPageQuery = gql`
  query DraftPage($id: ID!, $language: String!) {
    draftPage(id: $id, language: $language) {
      today
      id
      name
      revision
      text
      savedBy
      savedAt
      createdBy
      publishedAs
      basedOn
      newest
      latest {
        number
        effectiveFrom
      }
      mayCatchUp
      problems {
        line
        column
        where
        message
        wanted
      }
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
      touched {
        kind
        name
        names
        count
      }
    }
  }
`;
