import { gql } from '@apollo/client';

export const SettingsPageQuery = gql`
  query SettingsPage {
    settingsPage {
      today
      tenantName
      reporting {
        stated
        origin
        sources
        note
      }
      document {
        title
        type
        status
        validity {
          to
        }
      }
      known {
        type
        title
      }
      rules {
        key
        name
        kind
        summary
        own
        mayBeSet
        stated
        origin
        sources
        parts {
          key
          part {
            ...SettingsPartFields
          }
        }
      }
      versions {
        number
        effectiveFrom
        author
        reason
        createdAt
        state
        changes {
          area
          kind
          items {
            name
            parts
          }
          more
        }
      }
      sources {
        id
        document
        section
        decidedBy
        date
        reference
        borrowedFrom
        version
      }
    }
  }

  fragment SettingsPartFields on StrategyPart {
    stated
    origin
    sources
    note
    readings
    text
    names
    actors {
      role
      unitKinds
      unit
      outside
    }
    cadence {
      type
      months
      min
      max
      latestBy
      alsoWhenNeeded
    }
    deadline {
      type
      month
      day
      days
      role
      date
    }
  }
`;
