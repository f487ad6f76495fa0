import type { Field } from '@utblick/configuration';
import type { AnswerFault } from './answer-fault';
import type { RegisterActivity } from './register-activity';
import type { Answer, ListEntry } from './report-content';

/** One line of a list as a browser sends it. */
export interface WrittenListEntry {
  readonly activityId: string | null;
  readonly name: string;
  readonly included: boolean;
  readonly reason: string;
}

/** The longest line by hand, the longest reason, and the most lines that a list takes. */
const limits = { name: 300, reason: 500, lines: 500 } as const;

const memberships: readonly string[] = ['network_membership', 'organisation_membership'];

/** Whether a field is answered by a list: of the register's activities, of lines by hand, or of both (HBG-F4, HUD-F2). */
export const isListField = ({ type, per }: Pick<Field, 'type' | 'per'>): boolean => type === 'list' && per === 'unit';

/** The activities of the register that a list field is about; none where it is written by hand. */
export function listedIn<Row extends RegisterActivity>({ register }: Pick<Field, 'register'>, activities: readonly Row[]): readonly Row[] {
  if (register === 'network_list') return activities.filter(({ kind }) => memberships.includes(kind));
  return register === 'activity_list' ? activities : [];
}

/** A list as an answer: the entries, and what is in them as text, one per line. */
export function listAnswer(list: readonly ListEntry[], fetchedOn: string | null): Answer {
  const names = list.filter(({ included }) => included).map(({ name }) => name);
  const asRegister = list.length > 0 && list.every(({ activityId, included }) => activityId !== null && included);
  return { value: names.length > 0 ? names.join('\n') : null, origin: asRegister ? 'register' : 'written', fetchedOn, list };
}

/**
 * The list as the unit meets it: what it has chosen so far, and what has come into the register since, which is in until
 * somebody takes it out. An activity that has left the register is not asked for.
 */
export function prefilledList(
  field: Pick<Field, 'register'>,
  kept: Answer | undefined,
  activities: readonly RegisterActivity[],
  today: string,
): Answer {
  const rows = listedIn(field, activities);
  const chosen = kept?.list ?? (typeof kept?.value === 'string' ? listFromText(kept.value, rows) : []);
  const registered = rows.map((row): ListEntry => {
    const before = chosen.find(({ activityId }) => activityId === row.id);
    return { ...fromRegister(row), included: before?.included ?? true, reason: before?.reason ?? '' };
  });
  const byHand = chosen.filter(({ activityId }) => activityId === null);
  return listAnswer([...registered, ...byHand], rows.length > 0 ? today : null);
}

/** A list that came as mere text, one entry per line: what the register knows by that name is in, the rest of it is out. */
export function listFromText(text: string, rows: readonly RegisterActivity[]): readonly ListEntry[] {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const left = [...lines];
  const registered = rows.map((row): ListEntry => {
    const at = left.indexOf(row.name);
    if (at >= 0) left.splice(at, 1);
    return { ...fromRegister(row), included: at >= 0, reason: '' };
  });
  return [...registered, ...left.map((name) => byHand(name, true, ''))];
}

/** Reads the lines that were sent. What the register knows is told in its own words, whatever was sent. */
export function readList(
  sent: readonly WrittenListEntry[],
  ground: {
    readonly field: Pick<Field, 'key' | 'register'>;
    readonly register: readonly RegisterActivity[];
    readonly before: Answer | undefined;
  },
  fetchedOn: string | null,
): { readonly answer: Answer; readonly faults: readonly AnswerFault[] } {
  const { field, register, before } = ground;
  const at = `unit.${field.key}`;
  if (sent.length > limits.lines) return { answer: listAnswer([], fetchedOn), faults: [{ field: at, code: 'tooLong' }] };
  const rows = listedIn(field, register);
  const codes = new Set<string>();
  const list = sent.flatMap((entry): ListEntry[] => {
    const [name, reason] = [entry.name.trim(), entry.reason.trim()];
    if (name.length > limits.name || reason.length > limits.reason) codes.add('tooLong');
    if (entry.activityId === null) return name === '' ? [] : [byHand(name, entry.included, reason)];
    const row = rows.find(({ id }) => id === entry.activityId);
    const earlier = before?.list?.find(({ activityId }) => activityId === entry.activityId);
    const known = row ? fromRegister(row) : earlier;
    if (!known) codes.add('unknownChoice');
    return known ? [{ ...known, included: entry.included, reason: entry.included ? '' : reason }] : [];
  });
  return { answer: listAnswer(list, fetchedOn), faults: [...codes].map((code) => ({ field: at, code })) };
}

const fromRegister = ({ id, name, kind, programme, unitName, startsOn, endsOn }: RegisterActivity) => ({
  activityId: id,
  name,
  kind,
  programme,
  unitName,
  startsOn,
  endsOn,
});

const byHand = (name: string, included: boolean, reason: string): ListEntry => ({
  activityId: null,
  name,
  kind: null,
  programme: null,
  unitName: null,
  startsOn: null,
  endsOn: null,
  included,
  reason,
});
