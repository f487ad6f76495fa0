import { gql } from '@apollo/client';

export const DraftGuidePageQuery = gql`
  query DraftGuidePage($draftId: ID!, $language: String!) {
    draftGuidePage(draftId: $draftId, language: $language) {
      ...DraftGuide
    }
  }
`;
