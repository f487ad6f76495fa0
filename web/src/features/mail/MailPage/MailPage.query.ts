import { gql } from '@apollo/client';

export const MailPageQuery = gql`
  query MailPage {
    mailPage {
      total
      messages {
        id
        to
        address
        subject
        body
        link
        state
        queuedAt
      }
    }
  }
`;
