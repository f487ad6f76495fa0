import { gql } from '@apollo/client';

export const ReportPageQuery = gql`
  query ReportPage($id: ID!) {
    reportPage(id: $id) {
      id
      roundId
      roundName
      year
      periodFrom
      periodTo
      ownDates
      instruction {
        ...InstructionNote
      }
      lastYear
      unitName
      state
      nothingToReport
      leftOut
      dueOn
      late
      responsible
      submittedAt
      submittedBy
      acceptedAt
      shows
      revision
      savedAt
      savedBy
      may
      nextToReview
      fields {
        key
        label
        hint
        type
        per
        required
        register
      }
      goals {
        key
        name
        level
      }
      activities {
        activityId
        name
        kind
        programme
        startsOn
        endsOn
        inRegister
        changedAt
        goals
        answers {
          ...AnswerParts
        }
      }
      unitAnswers {
        ...AnswerParts
      }
      frozen {
        contentHash
        frozenAt
      }
      comments {
        id
        fieldPath
        body
        author
        writtenAt
        resolved
      }
      chain {
        ...RoundChain
      }
    }
  }
  fragment AnswerParts on ReportAnswer {
    field
    origin
    fetchedOn
    fromRegister
    registerChanged
    value {
      text
      amount
    }
    register {
      text
      amount
    }
    last {
      text
      amount
    }
    addedSince
    list {
      activityId
      name
      kind
      programme
      unitName
      startsOn
      endsOn
      included
      reason
      inRegister
      isNew
    }
  }
`;
