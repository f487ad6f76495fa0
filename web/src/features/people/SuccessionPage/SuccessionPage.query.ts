import { gql } from '@apollo/client';

export const SuccessionPageQuery = gql`
  query SuccessionPage($personId: ID!) {
    successionPage(personId: $personId) {
      id
      name
      today
      isViewer
      assignments {
        id
        roleName
        unitName
        validFrom
        validTo
        substituteFor
        time
        assigning
      }
      activities {
        id
        name
        unitName
      }
      reports {
        id
        roundName
        unitName
        dueOn
        draft
      }
      tokens {
        id
        name
      }
      colleagues {
        id
        name
      }
    }
  }
`;
