import { gql } from '@apollo/client';

export const RuleSettingsPageQuery = gql`
  query RuleSettingsPage($ruleKey: String) {
    ruleSettingsPage(ruleKey: $ruleKey) {
      version
      latestFrom
      today
      rule {
        key
        name
        kind
        summary
        own
        inForce
        origin
        sources
        contents {
          ...RuleSettingFields
        }
        cadence {
          ...RuleSettingFields
        }
        interimMonths {
          ...RuleSettingFields
        }
        deadline {
          ...RuleSettingFields
        }
        steps {
          key
          settable
          present {
            ...SettingsPartFields
          }
          document {
            ...SettingsPartFields
          }
          verb
          label
          actors {
            role
            unitKinds
            unit
            outside
          }
        }
        fields {
          key
          label
          type
          per
          shared
        }
        cadenceType
        months
        lastDay {
          type
          month
          day
          yearOffset
          role
          days
          date
        }
      }
      roles {
        key
        name
        vacant
      }
      unitKinds {
        kind
        units
      }
      sharedFields {
        key
        type
        per
      }
      meetings {
        role
        on
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

  fragment RuleSettingFields on RuleSetting {
    key
    settable
    present {
      ...SettingsPartFields
    }
    document {
      ...SettingsPartFields
    }
  }
`;
