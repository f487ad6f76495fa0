import { gql } from '@apollo/client';

export const SharingPreviewQuery = gql`
  query SharingPreview($kind: String!, $grain: String!) {
    sharingPreview(kind: $kind, grain: $grain) {
      years {
        year
        activities
        twinTowns
        memberships
        withContact
        withResults
      }
      themes {
        year
        key
        activities
      }
      countries {
        year
        key
        activities
      }
      money {
        year
        grantReceived
        coFinancing
        grantExpected
        grantEntered
      }
      activities {
        id
        name
        kind
        status
        unitName
        programme
        startsOn
        endsOn
        themes
        partners
      }
      strategies {
        version
        effectiveFrom
        parts {
          part
          names
        }
      }
    }
  }
`;
