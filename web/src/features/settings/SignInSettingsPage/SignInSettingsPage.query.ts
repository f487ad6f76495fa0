import { gql } from '@apollo/client';

export const SignInSettingsPageQuery = gql`
  query SignInSettingsPage {
    signInSettingsPage {
      tenantName
      version
      callbackUrl
      signedOutUrl
      backChannelUrl
      keepsSecrets
      directory {
        offered
        issuer
        clientId
        hasSecret
        scopes
        subjectClaim
        nameClaim
        emailClaim
        groupClaim
        letsInUnknown
        passwordsAccepted
        groupRoles {
          group
          roleKey
          unitId
        }
      }
      roles {
        key
        name
      }
      units {
        id
        name
      }
    }
  }
`;
