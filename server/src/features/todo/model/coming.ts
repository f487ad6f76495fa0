import type { Configuration, Step } from '@utblick/configuration';
import { type Actor, day } from '@utblick/domain';
import type { Names } from './names';
import { isMissing, type OpenRound } from './open-round';

/** One day of the coming quarter. Exactly one of round, body and activities is what it is about. */
export interface Coming {
  readonly key: string;
  /** ISO date. */
  readonly on: string;
  readonly lane: 'reporting' | 'meetings' | 'agreements';
  /** It concerns the reader's own work. */
  readonly own: boolean;
  readonly roundId: string | null;
  readonly roundName: string | null;
  /** What is done in the round that day: `report` where units hand in. */
  readonly verb: string | null;
  /** How many units hand in that day, for those who manage the round; 0 otherwise. */
  readonly units: number;
  /** The body that meets. */
  readonly body: string | null;
  /** Activities that end. */
  readonly activities: { id: string; name: string }[];
}

/** An activity that ends, with whether it is an agreement or a membership rather than a project. */
export interface EndingActivity {
  readonly id: string;
  readonly name: string;
  readonly endsOn: string;
  readonly agreement: boolean;
  readonly own: boolean;
}

const monthsAhead = 3;
const nothing = { roundId: null, roundName: null, verb: null, units: 0, body: null, activities: [] } as const;

/** The last day that the page looks ahead to, ISO date. */
export const horizonOf = (today: string): string => day(today).add({ months: monthsAhead }).toString();

interface Sight {
  readonly today: string;
  readonly actor: Actor;
  readonly managesRounds: boolean;
  readonly names: Names;
}

/** Everything with a day in the coming quarter, in the order of the days. */
export function comingDays(
  rounds: readonly OpenRound[],
  meetings: Configuration['meetings'],
  ending: readonly EndingActivity[],
  sight: Sight,
): Coming[] {
  const horizon = horizonOf(sight.today);
  const inRounds = rounds.flatMap((round) => daysOf(round, sight));
  const bodies = meetings.flatMap((meeting) => meetingDay(meeting, inRounds, sight));
  const met = new Set(bodies.map(({ on, body, roundId }) => (roundId ? `${on} ${body}` : '')));
  const rest = inRounds.filter(({ on, body }) => body === null || !met.has(`${on} ${body}`));
  return [...rest.map((each) => ({ ...each, body: null })), ...bodies, ...endings(ending)]
    .filter(({ on }) => on >= sight.today && on <= horizon)
    .sort((one, other) => one.on.localeCompare(other.on) || one.key.localeCompare(other.key));
}

const holdsRole = ({ actor }: Sight, role: string): boolean =>
  actor.holds.some((held) => held.role === role || held.actsFor.includes(role));

/** The days of a round that are still ahead; a step's body stands with it, so that its meeting can be found. */
function daysOf(round: OpenRound, sight: Sight): Coming[] {
  return round.rule.steps.flatMap((step): Coming[] => {
    const stored = round.steps.find(({ key }) => key === step.key);
    if (!stored || stored.status === 'done' || stored.status === 'rejected') return [];
    const { verb } = step;
    const inRound = { ...nothing, lane: 'reporting' as const, roundId: round.id, roundName: round.name, verb };
    const key = `${round.id}/${step.key}`;
    const own = verb === 'report' ? ownReport(round, sight) : undefined;
    if (verb === 'report' && sight.managesRounds && !own)
      return handingIn(round).map(([on, units]) => ({ ...inRound, activities: [], key: `${key}/${on}`, on, units, own: true }));
    const on = own?.dueOn ?? stored.dueOn ?? (verb === 'report' ? round.dueOn : null);
    if (!on) return [];
    const role = roleOf(step);
    const isOwn = own !== undefined || sight.managesRounds || (role !== null && holdsRole(sight, role));
    return [{ ...inRound, activities: [], key, on, own: isOwn, body: role && sight.names.role(role) }];
  });
}

/** The days on which units that the round still waits for are to hand in, with how many do: an extension gives a day of its own. */
function handingIn({ reports, dueOn }: OpenRound): readonly (readonly [day: string, units: number])[] {
  const days = reports.filter(isMissing).flatMap((report) => report.dueOn ?? dueOn ?? []);
  return [...new Set(days)].map((on) => [on, days.filter((other) => other === on).length]);
}

/** The reader's own report that has not been handed in. */
const ownReport = (round: OpenRound, { actor }: Sight) =>
  round.reports.find((report) => isMissing(report) && actor.holds.some(({ unit }) => unit === report.unitKey));

const roleOf = (step: Step): string | null => step.actors.value?.flatMap((actor) => ('role' in actor ? [actor.role] : []))[0] ?? null;

/** A meeting, together with the step of a round that is to be taken there. */
function meetingDay({ role, on }: Configuration['meetings'][number], inRounds: readonly Coming[], sight: Sight): Coming[] {
  const body = sight.names.role(role);
  const step = inRounds.find((each) => each.on === on && each.body === body);
  const own = holdsRole(sight, role);
  return [
    {
      ...nothing,
      activities: [],
      key: `${role}/${on}`,
      on,
      lane: 'meetings',
      own,
      body,
      roundId: step?.roundId ?? null,
      roundName: step?.roundName ?? null,
      verb: step?.verb ?? null,
    },
  ];
}

/** Activities that end on the same day are one entry; agreements and memberships apart from the rest. */
function endings(ending: readonly EndingActivity[]): Coming[] {
  const keyOf = ({ endsOn, agreement }: EndingActivity): string => `${endsOn} ${agreement ? 'agreement' : 'activity'}`;
  const [first, ...rest] = ending;
  if (!first) return [];
  const together = ending.filter((each) => keyOf(each) === keyOf(first));
  const entry: Coming = {
    ...nothing,
    key: keyOf(first),
    on: first.endsOn,
    lane: 'agreements',
    own: together.some(({ own }) => own),
    verb: first.agreement ? 'agreement' : 'activity',
    activities: together.map(({ id, name }) => ({ id, name })),
  };
  return [entry, ...endings(rest.filter((each) => !together.includes(each)))];
}
