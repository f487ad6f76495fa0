import { gql } from '@apollo/client';

export const ActivityValuesFragment = gql`
  fragment ActivityValues on ActivityValues {
    kind
    name
    purpose
    results
    status
    unitId
    startsOn
    endsOn
    programme
    ownRole
    diarienummer
    contactPersonId
    pillars {
      pillarKey
      commitmentKey
    }
    partners {
      name
      kind
      city
      country
    }
    funding {
      year
      nature
      budget
      grantReceived
      coFinancingCash
      coFinancingInKind
    }
    borderRegional
    focusReason
    checks {
      ruleKey
      field
      value
    }
    decisions {
      ruleKey
      body
      decidedOn
      paragraph
      diarienummer
    }
  }
`;
