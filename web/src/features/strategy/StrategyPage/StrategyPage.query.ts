import { gql } from '@apollo/client';

export const StrategyPageQuery = gql`
  query StrategyPage {
    strategyPage {
      ...StrategyDocumentPage
    }
  }
`;
