/** An initiative that goes on, as far as likeness is told by it. */
export interface Initiative {
  readonly id: string;
  readonly kind: string;
  /** The unit it lies with now. */
  readonly unitId: string;
  readonly programme: string | null;
  /** Partners by their folded names, which are alike however they are written. */
  readonly partners: readonly { readonly name: string; readonly folded: string; readonly country: string | null }[];
}

export interface Pair {
  readonly one: string;
  readonly other: string;
}

/** Two initiatives under one pillar whose name and purpose are alike in words. */
export interface WordPair extends Pair {
  readonly pillarKey: string;
}

/** Why initiatives look alike. `country_kind`: the same kind of activity with partners in the same country. */
export type Likeness =
  | { readonly kind: 'partner'; readonly partner: string; readonly country: string | null }
  | { readonly kind: 'words'; readonly pillarKey: string }
  | { readonly kind: 'programme'; readonly programme: string }
  | { readonly kind: 'country_kind'; readonly country: string; readonly activityKind: string };

/** Initiatives of different units that look alike, and everything that says so. */
export interface SimilarGroup {
  readonly reasons: readonly Likeness[];
  readonly ids: readonly string[];
}

/** The strongest reason first. */
const strength: readonly Likeness['kind'][] = ['partner', 'words', 'programme', 'country_kind'];
/** A partner in the own country is no likeness of international work. */
const home = 'SE';

/**
 * Groups of initiatives of different units that look alike (STH-F2). A group has one thing in common, or several where
 * they join exactly the same initiatives; nothing is strung together through a third. Pairs that somebody has found unlike
 * hold nothing together.
 */
export function similarGroups(initiatives: readonly Initiative[], words: readonly WordPair[], unlike: readonly Pair[]): SimilarGroup[] {
  const judged = new Set(unlike.flatMap(({ one, other }) => [`${one} ${other}`, `${other} ${one}`]));
  const alike = (one: Initiative, other: Initiative): boolean => one.unitId !== other.unitId && !judged.has(`${one.id} ${other.id}`);
  const groups = new Map<string, { reasons: Likeness[]; ids: string[] }>();
  for (const { reason, members } of [...commonThings(initiatives), ...commonWords(initiatives, words)]) {
    const ids = members
      .filter((one) => members.some((other) => alike(one, other)))
      .map(({ id }) => id)
      .sort();
    if (ids.length < 2) continue;
    const kept = groups.get(ids.join());
    if (kept) kept.reasons.push(reason);
    else groups.set(ids.join(), { reasons: [reason], ids });
  }
  return [...groups.values()].map(({ reasons, ids }) => ({ reasons: reasons.sort(byStrength), ids })).sort(byReasons);
}

interface Common {
  readonly reason: Likeness;
  readonly members: readonly Initiative[];
}

/** Initiatives by each thing that more than one of them has. */
function commonThings(initiatives: readonly Initiative[]): Common[] {
  const things = new Map<string, { reason: Likeness; members: Set<Initiative> }>();
  for (const initiative of initiatives) {
    for (const reason of thingsOf(initiative)) {
      const key = keyOf(reason, initiative);
      const thing = things.get(key) ?? { reason, members: new Set() };
      thing.members.add(initiative);
      things.set(key, thing);
    }
  }
  return [...things.values()].map(({ reason, members }) => ({ reason, members: [...members] }));
}

function thingsOf({ kind, programme, partners }: Initiative): Likeness[] {
  const abroad = [...new Set(partners.flatMap(({ country }) => (country !== null && country !== home ? country : [])))];
  return [
    ...partners.flatMap(({ name, folded, country }) => (folded === '' ? [] : { kind: 'partner' as const, partner: name, country })),
    ...(programme === null ? [] : [{ kind: 'programme' as const, programme }]),
    ...abroad.map((country) => ({ kind: 'country_kind' as const, country, activityKind: kind })),
  ];
}

function keyOf(reason: Likeness, { partners }: Initiative): string {
  if (reason.kind === 'partner') {
    const folded = partners.find(({ name, country }) => name === reason.partner && country === reason.country)?.folded;
    return `partner ${folded} ${reason.country}`;
  }
  return Object.values(reason).join(' ');
}

const commonWords = (initiatives: readonly Initiative[], words: readonly WordPair[]): Common[] =>
  words.map(({ one, other, pillarKey }) => ({
    reason: { kind: 'words', pillarKey },
    members: initiatives.filter(({ id }) => id === one || id === other),
  }));

const byStrength = (one: Likeness, other: Likeness): number => strength.indexOf(one.kind) - strength.indexOf(other.kind);

/** More reasons first, then stronger ones; groups as strong as each other in the order of their initiatives. */
function byReasons(one: SimilarGroup, other: SimilarGroup): number {
  const [first, second] = [one.reasons[0], other.reasons[0]];
  const stronger = first && second ? byStrength(first, second) : 0;
  return other.reasons.length - one.reasons.length || stronger || (one.ids.join() < other.ids.join() ? -1 : 1);
}
