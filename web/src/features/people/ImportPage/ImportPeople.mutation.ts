import { gql } from '@apollo/client';

export const ImportPeopleMutation = gql`
  mutation ImportPeople($input: ImportInput!) {
    importPeople(input: $input) {
      __typename
      ... on PeopleImported {
        people
        assignments
        invited
      }
      ... on TableFaults {
        rows {
          row
          column
          code
          value
        }
      }
    }
  }
`;
