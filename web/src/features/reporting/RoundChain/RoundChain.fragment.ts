import { gql } from '@apollo/client';

export const RoundChainFragment = gql`
  fragment RoundChain on RoundChainStep {
    key
    verb
    label
    status
    dueOn
    noticeOn
    doneAt
    doneBy
    note
    completable
    done
    of
    open
    reviews
    actors {
      role
      unitKinds
      unit
      outside
    }
  }
`;
