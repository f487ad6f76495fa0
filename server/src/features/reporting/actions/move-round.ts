import type { RoundState } from '@utblick/domain';
import type { MemberContext } from '../../../platform/graphql/context';
import { type LoadedRound, type ReportChange, storeRound } from '../data/round.repository';
import { tellWhoseTurn } from './tell-whose-turn';

/** Stores where an act has brought a round, and tells those whom it waits for now. */
export async function moveRound(
  context: MemberContext,
  loaded: LoadedRound,
  state: RoundState,
  changes: readonly ReportChange[] = [],
): Promise<void> {
  await storeRound(context, loaded, state, changes);
  await tellWhoseTurn(context, loaded, state);
}
