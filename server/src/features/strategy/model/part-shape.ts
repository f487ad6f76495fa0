import type { Actor, Cadence, Deadline, Part, Source } from '@utblick/configuration';

/** Names of roles and units by their keys, from one configuration. */
export interface Names {
  role(key: string): string;
  unit(key: string): string;
}

interface NamedByKey {
  readonly key: string;
  readonly name: string;
}

/** A key that names nothing stands for itself, so that a picture is never left with a hole that looks like silence. */
export function namesIn({ roles, units }: Readonly<Record<'roles' | 'units', readonly NamedByKey[]>>): Names {
  const roleNames = new Map(roles.map(({ key, name }) => [key, name]));
  const unitNames = new Map(units.map(({ key, name }) => [key, name]));
  return { role: (key) => roleNames.get(key) ?? key, unit: (key) => unitNames.get(key) ?? key };
}

/** Who does something, as the pages take it: exactly one of the four is given. */
export interface ActorShape {
  readonly role: string | null;
  readonly unitKinds: string[] | null;
  readonly unit: string | null;
  readonly outside: string | null;
}

export function actorShape(actor: Actor, names: Names): ActorShape {
  const nobody: ActorShape = { role: null, unitKinds: null, unit: null, outside: null };
  if ('role' in actor) return { ...nobody, role: names.role(actor.role) };
  if ('unitKinds' in actor) return { ...nobody, unitKinds: [...actor.unitKinds] };
  if ('unit' in actor) return { ...nobody, unit: names.unit(actor.unit) };
  return { ...nobody, outside: actor.outside };
}

/** What a source is called by: the item or section itself, the decision's own words, or whom it was taken over from and when. */
export function sourceId(source: Source): string {
  if (typeof source === 'string') return source;
  if ('decidedBy' in source) return [source.decidedBy, source.date, source.reference ?? ''].join(' · ');
  return [source.borrowedFrom, source.title ?? '', ...source.items, source.version, source.date].join(' · ');
}

/** Stated, origin, sources and note of any configured thing. */
export const sourcedShape = ({ stated, origin, source, note }: Pick<Part<unknown>, 'stated' | 'origin' | 'source' | 'note'>) => ({
  stated: stated as string,
  origin: origin as string,
  sources: source.map(sourceId),
  note: note ?? null,
});

function cadenceShape(cadence: Cadence) {
  const { type } = cadence;
  return {
    type: type as string,
    months: type === 'month_ends' ? cadence.months : type === 'interim_and_yearly' ? cadence.interimMonths.value : null,
    min: type === 'n_per_year' ? cadence.min : null,
    max: type === 'n_per_year' ? (cadence.max ?? null) : null,
    latestBy: type === 'electoral_term' ? (cadence.latestBy ?? null) : null,
    alsoWhenNeeded: type === 'electoral_term' && cadence.alsoWhenNeeded === true,
  };
}

function deadlineShape(deadline: Deadline, names: Names) {
  const { type } = deadline;
  return {
    type: type as string,
    month: type === 'calendar_date' ? deadline.month : null,
    day: type === 'calendar_date' ? deadline.day : null,
    days: type === 'days_before_meeting' ? deadline.days : null,
    role: type === 'days_before_meeting' ? names.role(deadline.role) : null,
    date: type === 'latest_by' ? deadline.date : null,
  };
}

/** The value of a part; one of these is given, or none. */
interface PartValue {
  readonly text: string | null;
  readonly names: string[] | null;
  readonly codes: string[] | null;
  readonly actors: ActorShape[] | null;
  readonly cadence: ReturnType<typeof cadenceShape> | null;
  readonly deadline: ReturnType<typeof deadlineShape> | null;
  readonly from: string | null;
  readonly to: string | null;
}

export type PartShape = PartValue & ReturnType<typeof sourcedShape> & { readonly readings: string[] };

const noValue: PartValue = { text: null, names: null, codes: null, actors: null, cadence: null, deadline: null, from: null, to: null };

/** A part as the page takes it. `value` says which kind of value it has; it is not asked where the document gives none. */
export function partShape<Value>(part: Part<Value>, value: (given: Value) => Partial<PartValue>): PartShape {
  return { ...noValue, ...(part.value === null ? {} : value(part.value)), ...sourcedShape(part), readings: [...(part.readings ?? [])] };
}

export const textPart = (part: Part<string>): PartShape => partShape(part, (text) => ({ text }));

export const actorsPart = (part: Part<Actor[]>, names: Names): PartShape =>
  partShape(part, (actors) => ({ actors: actors.map((actor) => actorShape(actor, names)) }));

export const cadencePart = (part: Part<Cadence>): PartShape => partShape(part, (cadence) => ({ cadence: cadenceShape(cadence) }));

export const deadlinePart = (part: Part<Deadline>, names: Names): PartShape =>
  partShape(part, (deadline) => ({ deadline: deadlineShape(deadline, names) }));

/** Parts under the keys that the catalogues have words for, in the order given. */
export const factShapes = (parts: Readonly<Record<string, PartShape>>) => Object.entries(parts).map(([key, part]) => ({ key, part }));
