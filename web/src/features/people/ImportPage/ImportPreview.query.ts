import { gql } from '@apollo/client';

export const ImportPreviewQuery = gql`
  query ImportPreview($input: ImportInput!) {
    importPreview(input: $input) {
      rowFaults {
        row
        column
        code
        value
      }
      unknownHeadings
      people {
        name
        made
        assignments {
          id
          roleName
          unitName
          validFrom
          validTo
          substituteFor
          time
        }
      }
    }
  }
`;
