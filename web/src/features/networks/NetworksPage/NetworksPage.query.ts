import { gql } from '@apollo/client';

export const NetworksPageQuery = gql`
  query NetworksPage($day: String) {
    networksPage(day: $day) {
      today
      day
      networks {
        key
        name
        facts {
          key
          part {
            text
            names
            stated
            origin
            note
            sources
            readings
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
        }
        places {
          unitId
          unitName
          unitKind
          letInOn
          holders {
            name
            roleName
          }
        }
        unknownRoles
        leftOut {
          unitKind
          from
          to
          units
        }
        excluded {
          stated
          origin
          note
          sources
        }
        views {
          key
          text
          stated
          origin
          note
          sources
        }
        stated
        origin
        note
        sources
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
`;
