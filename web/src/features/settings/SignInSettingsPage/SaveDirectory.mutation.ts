import { gql } from '@apollo/client';

export const SaveDirectoryMutation = gql`
  mutation SaveDirectory($version: Int!, $input: DirectoryInput!) {
    saveDirectory(version: $version, input: $input) {
      __typename
      ... on DirectorySaved {
        version
      }
      ... on FormErrors {
        errors {
          field
          code
        }
      }
      ... on DirectoryConflict {
        latestVersion
      }
    }
  }
`;
