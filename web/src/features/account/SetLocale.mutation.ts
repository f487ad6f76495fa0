import { gql } from '@apollo/client';

export const SetLocaleMutation = gql`
  mutation SetLocale($locale: String!) {
    setLocale(locale: $locale)
  }
`;
