import { gql } from '@apollo/client';

export const PartnerContactsQuery = gql`
  query PartnerContacts($input: PartnerContactsInput!) {
    partnerContacts(input: $input) {
      sought
      partner
      same
      activityId
      activityName
      status
      unitName
      contactName
    }
  }
`;
