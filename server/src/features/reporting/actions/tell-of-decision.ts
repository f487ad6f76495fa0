import type { MemberContext } from '../../../platform/graphql/context';
import { type Notice, notify } from '../../../platform/notify/notify';
import { type LoadedRound, peopleToTell } from '../data/round.repository';
import { mayCompile } from '../decision.access';
import type { WrittenDecision } from '../model/decision-form';

/** Tells those who prepared the matter and those who answered in it what a body decided. */
export async function tellOfDecision(
  context: MemberContext,
  loaded: LoadedRound,
  { id, body, outcome, decidedOn }: WrittenDecision & { readonly id: string },
): Promise<void> {
  const { round, reports } = loaded;
  const notice: Omit<Notice, 'to' | 'sight'> = {
    kind: 'decision_made',
    about: { kind: 'decision', id },
    event: `decision:${id}`,
    words: { round: round.name, body, outcome, day: decidedOn },
    link: `/redovisning/${round.id}`,
  };
  const compilers = (await peopleToTell(context, loaded)).filter(mayCompile).map(({ personId }) => personId);
  const answered = reports.map(({ unit, report }): Notice => {
    const to = report.responsiblePersonId === null ? [] : [report.responsiblePersonId];
    return { ...notice, to, sight: { permission: 'report.read', unitId: unit.id } };
  });
  await notify(context, [{ ...notice, to: compilers, sight: { permission: 'compilation.write', unitId: null } }, ...answered]);
}
