import { gql } from '@apollo/client';

export const DraftGuideFragment = gql`
  fragment DraftGuide on DraftGuidePage {
    today
    id
    name
    revision
    savedBy
    savedAt
    publishedAs
    newest
    latest {
      number
      effectiveFrom
    }
    counties {
      code
      name
    }
    unreadable
    configuration
    problems {
      path
      where
      message
      wanted
    }
    steps {
      key
      state
      open {
        path
        where
      }
      problems
    }
    earlierPillars {
      key
      name
    }
    preview {
      ...StrategyDocumentPage
    }
  }
`;
