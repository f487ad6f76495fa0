import { gql } from '@apollo/client';

export const TermChangePreviewQuery = gql`
  query TermChangePreview($input: TermChangeInput!) {
    termChangePreview(input: $input) {
      faults {
        field
        code
      }
      rowFaults {
        row
        column
        code
        value
      }
      unknownHeadings
      ending {
        id
        personName
        roleName
        unitName
        validFrom
        validTo
        substituteFor
        time
      }
      coming {
        id
        personName
        roleName
        unitName
        validFrom
        validTo
        substituteFor
        time
      }
      kept {
        id
        personName
        roleName
        unitName
        validFrom
        validTo
        substituteFor
        time
      }
      lacking {
        roleName
        unitName
      }
      beginning
      closing
      newcomers
    }
  }
`;
