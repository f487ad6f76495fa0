import { ProposalTag } from '@utblick/ui';
import { useWord } from '../useWord';
import { ownOrigin } from './origins';

export interface OriginTagProps {
  /** The thing's origin; null shows nothing. */
  readonly origin: string | null;
  /** What the heading above already covers. */
  readonly covered?: string | null;
  /** Where it comes from, in words. */
  readonly detail?: string | null;
}

/** Marks what is not in force: a proposal, a district's view, background. One on a heading covers everything under it. */
export function OriginTag({ origin, covered = null, detail }: OriginTagProps) {
  const word = useWord();
  const shown = origin === null ? null : ownOrigin(origin, covered);
  return shown === null ? null : <ProposalTag origin={detail}>{word('origin', shown)}</ProposalTag>;
}
