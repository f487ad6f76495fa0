import { gql } from '@apollo/client';

export const OperatorPageQuery = gql`
  query OperatorPage {
    operatorPage {
      version
      databaseVersion
      migrations
      mailDoor
      exampleAccountsAllowed
      jobsWaiting
      jobsFailed
      tenants {
        id
        kind
        name
        code
        exampleData
        standing
        versions
        invited {
          name
          email
          until
        }
      }
    }
  }
`;
