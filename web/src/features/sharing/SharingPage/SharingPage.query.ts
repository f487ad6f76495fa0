import { gql } from '@apollo/client';

export const SharingPageQuery = gql`
  query SharingPage {
    sharingPage {
      mayShare
      decisions {
        id
        kind
        grain
        audienceName
        validFrom
        validTo
        decidedBy
        decidedOn
        reference
        withdrawnAt
        state
      }
      audiences {
        id
        name
        kind
        ours
      }
      bodies {
        id
        name
        memberFrom
        offers
      }
    }
  }
`;
