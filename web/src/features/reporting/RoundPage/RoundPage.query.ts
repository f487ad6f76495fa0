import { gql } from '@apollo/client';

export const RoundPageQuery = gql`
  query RoundPage($id: ID!) {
    roundPage(id: $id) {
      id
      name
      year
      openedOn
      dueOn
      endedAt
      endedAs
      stoppedAt
      periodFrom
      periodTo
      datedBy
      instruction {
        ...InstructionNote
      }
      ruleSummary
      contents
      mayManage
      mayReview
      reviewed
      parts {
        part
        stated
        origin
        readings
        note
        sources {
          item
          decidedBy
          date
        }
      }
      chain {
        ...RoundChain
      }
      units {
        reportId
        unitName
        unitKind
        state
        nothingToReport
        leftOut
        late
        dueOn
        extended
        touchedAt
        remindedAt
        responsible {
          id
          name
        }
        candidates {
          id
          name
        }
      }
      counts {
        total
        notStarted
        draft
        submitted
        returned
        accepted
        late
      }
      blockers {
        kind
        reportId
        name
      }
    }
  }
`;
