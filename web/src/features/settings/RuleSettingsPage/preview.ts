import { type RuleInSteps, type UnitKind, unitKinds, type Verb, verbs } from '@utblick/configuration';
import type { RuleCadence, RuleDeadline } from '@utblick/domain';
import { type ChainWarning, chainWarnings } from '../rule-preview/chain-warnings';
import { type DateWarning, dateWarnings, nextDates, type PreviewDate } from '../rule-preview/next-dates';
import { isOwn, type RuleFormValues, type SettingsData, type StepData, type StepValues } from './form-values';

type Keys = StepData['actors'][number];

/** A step as it would be, and whether that is another than now. */
export interface PreviewStep {
  readonly key: string;
  readonly verb: string;
  readonly label: string | null;
  readonly actors: readonly Keys[];
  /** Those who take it now; null where the step is new. */
  readonly before: readonly Keys[] | null;
  readonly changed: boolean;
}

/** A remark on what the rule would do; `step` and `count` where it is about one. */
export interface PreviewWarning {
  readonly code: ChainWarning['code'] | DateWarning['code'] | 'noContents' | 'noCadence';
  readonly step?: PreviewStep | undefined;
  readonly count?: number;
}

export interface RulePreview {
  readonly steps: readonly PreviewStep[];
  readonly dates: readonly PreviewDate[];
  readonly warnings: readonly PreviewWarning[];
}

/** The rule as it would be if the form were saved: its chain, its next dates and what to bear in mind. */
export function previewOf(page: SettingsData, values: RuleFormValues): RulePreview {
  const steps = stepsOf(page, values);
  const cadence = cadenceOf(page, values);
  const deadline = deadlineOf(page, values);
  const dates = nextDates(page, { cadence, deadline });
  const warnings: PreviewWarning[] = [
    ...warningsOfChain(page, steps),
    ...(asksForSomething(page, values) || !steps.some(({ verb }) => verb === 'report') ? [] : [{ code: 'noContents' as const }]),
    ...(cadence === null && (!page.rule || page.rule.cadence.settable) ? [{ code: 'noCadence' as const }] : []),
    ...dateWarnings(page, { cadence, deadline }, dates),
  ];
  return { steps, dates, warnings };
}

const asksForSomething = ({ rule }: SettingsData, values: RuleFormValues): boolean =>
  rule && !rule.contents.settable ? true : values.sharedFields.length + values.ownFields.length > 0;

function stepsOf(page: SettingsData, values: RuleFormValues): PreviewStep[] {
  const known = page.rule?.steps ?? [];
  const made = (step: StepValues): PreviewStep => {
    const now = known.find(({ key }) => key === step.key);
    const actors = actorsIn(step);
    const before = now?.actors ?? null;
    return { key: step.key, verb: step.verb, label: now?.label ?? null, actors, before, changed: !same(before ?? [], actors) };
  };
  if (isOwn(page)) return values.steps.map(made).filter(({ actors }) => actors.length > 0);
  return known.map((step) => {
    const set = step.settable ? values.steps.find(({ key }) => key === step.key) : undefined;
    return set ? made(set) : { ...step, before: step.actors, changed: false };
  });
}

const nobody: Keys = { role: null, unitKinds: null, unit: null, outside: null };

const actorsIn = ({ unitKinds: kinds, roles }: StepValues): Keys[] => [
  ...(kinds.length > 0 ? [{ ...nobody, unitKinds: [...kinds] }] : []),
  ...roles.map((role) => ({ ...nobody, role })),
];

const same = (one: readonly Keys[], other: readonly Keys[]): boolean => JSON.stringify(one.map(plain)) === JSON.stringify(other.map(plain));
const plain = ({ role, unitKinds: kinds, unit, outside }: Keys) => [role, kinds, unit, outside];

/** The steps in the language of the configuration, so that the chain is read by the same interpreter as on the server. */
function inSteps(steps: readonly PreviewStep[]): RuleInSteps {
  return {
    steps: steps.flatMap(({ key, verb, actors }) => {
      // Whoever takes care of the reports receives them, until it is chosen what else they do.
      const known = verbs.find((each): each is Verb => each === (verb || 'receive'));
      return known ? [{ key, verb: known, actors: { value: actors.length > 0 ? actors.map(toActor) : null } }] : [];
    }),
  };
}

function toActor({ role, unitKinds: kinds, unit, outside }: Keys) {
  if (role !== null) return { role };
  if (unit !== null) return { unit };
  if (kinds !== null) return { unitKinds: kinds.filter((kind): kind is UnitKind => unitKinds.some((known) => known === kind)) };
  return { outside: outside as 'self' };
}

function warningsOfChain(page: SettingsData, steps: readonly PreviewStep[]): PreviewWarning[] {
  const reporting = steps.find(({ verb }) => verb === 'report');
  if (!reporting && !isOwn(page)) return [];
  return chainWarnings(inSteps(steps), countUnits(page, reporting?.actors ?? [])).map((warning) =>
    warning.code === 'stopsAt' ? { code: warning.code, step: steps.find(({ key }) => key === warning.step) } : warning,
  );
}

/** Units that the actors name by kind; null where they name somebody else as well. */
export function countUnits({ unitKinds: known }: Pick<SettingsData, 'unitKinds'>, actors: readonly Keys[]): number | null {
  if (actors.some(({ unitKinds: kinds }) => kinds === null)) return null;
  const kinds = actors.flatMap(({ unitKinds: named }) => named ?? []);
  return known.filter(({ kind }) => kinds.includes(kind)).reduce((sum, { units }) => sum + units, 0);
}

function cadenceOf({ rule }: SettingsData, values: RuleFormValues): RuleCadence | null {
  const type = rule && !rule.cadence.settable ? rule.cadenceType : values.cadence;
  if (!type) return null;
  const months = rule && !rule.interimMonths.settable && !rule.cadence.settable ? rule.months : values.interimMonths;
  if (type === 'interim_and_yearly') return { type, interimMonths: { value: months.length > 0 ? months : null } };
  if (type === 'month_ends') return { type, months };
  return { type: type as 'yearly' };
}

function deadlineOf({ rule }: SettingsData, { deadline }: RuleFormValues): RuleDeadline | null {
  if (rule && !rule.deadline.settable) return statedDeadline(rule.lastDay);
  const number = (text: string, least: number, most: number): number | null =>
    /^\d{1,3}$/.test(text.trim()) && Number(text) >= least && Number(text) <= most ? Number(text) : null;
  if (deadline.type === 'year_end') return { type: 'year_end' };
  if (deadline.type === 'days_before_meeting') {
    const days = number(deadline.days, 0, 180);
    return deadline.role !== '' && days !== null ? { type: 'days_before_meeting', role: deadline.role, days } : null;
  }
  const [month, dayOfMonth] = [number(deadline.month, 1, 12), number(deadline.day, 1, 31)];
  if (deadline.type !== 'calendar_date' || month === null || dayOfMonth === null || deadline.year === '') return null;
  return { type: 'calendar_date', month, day: dayOfMonth, yearOffset: deadline.year === 'same' ? 0 : 1 };
}

function statedDeadline(lastDay: NonNullable<SettingsData['rule']>['lastDay']): RuleDeadline | null {
  if (!lastDay) return null;
  const { type, month, day: dayOfMonth, yearOffset, role, days, date } = lastDay;
  if (type === 'calendar_date' && month !== null && dayOfMonth !== null)
    return { type, month, day: dayOfMonth, yearOffset: yearOffset ?? 1 };
  if (type === 'days_before_meeting' && role !== null && days !== null) return { type, role, days };
  if (type === 'latest_by' && date !== null) return { type, date };
  return type === 'year_end' ? { type } : null;
}
