import { gql } from '@apollo/client';

export const StrategyDocumentFragment = gql`
  fragment StrategyDocumentPage on StrategyPage {
    today
    tenantName
    documents {
      ...StrategyDocumentFields
    }
    lead {
      ...StrategyTextFields
    }
    purposes {
      ...StrategyItemFields
    }
    principles {
      ...StrategyItemFields
    }
    pillarWord {
      one
      many
    }
    commitmentWord {
      one
      many
    }
    pillars {
      ...StrategyPillarFields
    }
    reporting {
      ...StrategyTextFields
    }
    rules {
      ...StrategyRuleFields
    }
    roles {
      ...StrategyRoleFields
    }
    cooperation {
      ...StrategyItemFields
    }
    matters {
      ...StrategyMatterFields
    }
    caretakers
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

  fragment StrategyTextFields on StrategyPart {
    text
    stated
    origin
    note
    sources
  }

  fragment StrategyActorFields on StrategyActor {
    role
    unitKinds
    unit
    outside
  }

  fragment StrategyFactFields on StrategyFact {
    key
    part {
      ...StrategyTextFields
      names
      codes
      from
      to
      readings
      actors {
        ...StrategyActorFields
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
        ...StrategyDeadlineFields
      }
    }
  }

  fragment StrategyDeadlineFields on StrategyDeadline {
    type
    month
    day
    days
    role
    date
  }

  fragment StrategyItemFields on StrategyItem {
    key
    kind
    name
    text
    stated
    origin
    note
    sources
  }

  fragment StrategyDocumentFields on StrategyDocument {
    key
    type
    title
    titled
    main
    read
    relation
    consultation {
      reference
      deadline
      answeredBy
    }
    stillApplied {
      decidedBy
      date
      reference
    }
    facts {
      ...StrategyFactFields
    }
    stated
    origin
    note
    sources
  }

  fragment StrategyFiguresFields on StrategyFigures {
    activities
    borderRegional
    grantReceived
    latestId
    latestName
  }

  fragment StrategyPillarFields on StrategyPillar {
    key
    name
    alsoCalled
    aim {
      ...StrategyTextFields
    }
    methods {
      ...StrategyTextFields
    }
    commitments {
      key
      text
      figures {
        ...StrategyFiguresFields
      }
      stated
      origin
      note
      sources
    }
    figures {
      ...StrategyFiguresFields
    }
    stated
    origin
    note
    sources
  }

  fragment StrategyMatterFields on StrategyMatter {
    key
    kind
    name
    facts {
      ...StrategyFactFields
    }
    stated
    origin
    note
    sources
  }

  fragment StrategyRuleFields on StrategyRule {
    key
    name
    kind
    summary
    facts {
      ...StrategyFactFields
    }
    steps {
      key
      verb
      label
      units
      goalLinks
      status
      dueOn
      actors {
        ...StrategyTextFields
        readings
        actors {
          ...StrategyActorFields
        }
      }
      deadline {
        origin
        deadline {
          ...StrategyDeadlineFields
        }
      }
      gate {
        amountAtLeast
        yearsAtLeast
        committeesAtLeast
      }
      stated
      origin
      note
      sources
    }
    round {
      id
      name
      ended
      handedIn
      of
      late
    }
    stated
    origin
    note
    sources
  }

  fragment StrategyRoleFields on StrategyRole {
    key
    name
    level
    appointedBy {
      actors {
        ...StrategyActorFields
      }
    }
    duties {
      ...StrategyItemFields
    }
    holders {
      name
      unitName
    }
    places
    vacantUnits
    stated
    origin
    note
    sources
  }
`;
