import { isMap } from './raw/tree';
import type { Configuration } from './schema/configuration';
import { notStated } from './schema/not-stated';
import { type Borrowed, isPart, type Source } from './schema/part';

/** The lists that single items are borrowed from. */
const lists = ['purposes', 'principles', 'pillars', 'roles', 'rules', 'networks', 'cooperation'] as const;
/** The matters that single answers are borrowed from. */
const matters = ['funding', 'travel', 'twinTowns', 'representation', 'geography'] as const;

type List = (typeof lists)[number];
type Matter = (typeof matters)[number];

/** What another municipality has published of its configuration. What it keeps for itself is not in it. */
export type Lender = { readonly [Part in Exclude<List, 'roles'> | Matter]: object } & {
  readonly publication: unknown;
  readonly roles: readonly { readonly key: string; readonly archetype: string }[];
};

/** One thing to borrow, who borrows it and from whom. */
export interface Loan {
  /** `pillars/larande`, `rules/arlig`, `funding/ordinaryBudget` or `publication`. */
  readonly item: string;
  /** Whom it comes from; its items are found in the thing itself. */
  readonly from: Omit<Borrowed, 'items'>;
  /** Who takes it over, and when: the source of what is local until somebody else decides. */
  readonly by: { readonly decidedBy: string; readonly date: string };
}

/** The configuration with the borrowed thing in it, and what it is called. Null where the lender has no such thing. */
export interface Lent {
  readonly configuration: Configuration;
  readonly name: string;
}

/**
 * Adds one item or answer of another municipality's configuration: local, with who took it over and where it comes from as
 * its sources. A key that is taken is replaced by a new one; roles it points at become the own role of the same kind, and
 * where there is none, or a unit or document of the other's is meant, that answer is left open.
 */
export function withBorrowed(configuration: Configuration, lender: Lender, loan: Loan): Lent | null {
  const [area = '', key = ''] = loan.item.split('/');
  const list = lists.find((known) => known === area);
  if (list) return withItem(configuration, lender, loan, list, key);
  const matter = matters.find((known) => known === area);
  const found = matter ? valueIn(lender[matter], key) : area === 'publication' ? lender.publication : undefined;
  if (!isPart(found) || found.value === null) return null;
  const part = new Borrowing(configuration, lender, loan).taken(found);
  if (!matter) return { configuration: { ...configuration, publication: part as Configuration['publication'] }, name: area };
  const changed = { ...configuration[matter], [key]: part };
  return { configuration: { ...configuration, [matter]: changed }, name: key };
}

const valueIn = (map: unknown, key: string): unknown => (isMap(map) && Object.hasOwn(map, key) ? map[key] : undefined);

interface Item {
  readonly key: string;
  readonly name?: string;
  readonly text?: string;
}

function withItem(configuration: Configuration, lender: Lender, loan: Loan, list: List, key: string): Lent | null {
  const found = (lender[list] as readonly Item[]).find((item) => item.key === key);
  if (!found) return null;
  const present: readonly Item[] = configuration[list];
  const taken = new Borrowing(configuration, lender, loan).taken(found) as Item;
  const item = {
    ...taken,
    key: freeKey(key, list === 'pillars' ? pillarKeys(configuration) : present),
    ...fittedTo(configuration, list, taken),
  };
  return { configuration: { ...configuration, [list]: [...present, item] }, name: found.name ?? found.text ?? key };
}

/** A key that an earlier pillar had is not free either. */
const pillarKeys = ({ pillars, retiredPillars = [] }: Configuration): readonly { readonly key: string }[] => [
  ...pillars,
  ...pillars.flatMap(({ follows = [] }) => follows),
  ...retiredPillars,
];

/** What an item has that is the municipality's own and not the lender's. */
function fittedTo(configuration: Configuration, list: List, item: Item): object {
  if (list === 'roles') return { actsFor: [], permissions: [] };
  if (list !== 'pillars') return {};
  const own = configuration.words?.pillar.one ?? configuration.pillars[0]?.kind;
  const taken = configuration.pillars.flatMap(({ commitments }) => commitments);
  const { commitments = [], ...pillar } = item as Item & { readonly commitments?: readonly Item[]; readonly kind?: string };
  return {
    kind: own ?? pillar.kind,
    follows: undefined,
    commitments: commitments.map((commitment) => ({ ...commitment, key: freeKey(commitment.key, taken) })),
  };
}

function freeKey(wanted: string, taken: readonly { readonly key: string }[]): string {
  const keys = new Set(taken.map(({ key }) => key));
  for (let count = 1; ; count += 1) {
    const key = count === 1 ? wanted : `${wanted.slice(0, 74)}-${count}`;
    if (!keys.has(key)) return key;
  }
}

/** Turns what stands in the lender's configuration into what can stand in the own one. */
class Borrowing {
  private readonly units: ReadonlySet<string>;

  constructor(
    private readonly configuration: Configuration,
    private readonly lender: Lender,
    private readonly loan: Loan,
  ) {
    this.units = new Set(configuration.units.map(({ key }) => key));
  }

  /** Undefined where nothing of it can be said in the own configuration. */
  taken(value: unknown): unknown {
    if (Array.isArray(value)) return this.takenList(value);
    if (isPart(value)) return this.takenPart(value);
    if (isMap(value)) return this.takenMap(value);
    return value;
  }

  private takenList(values: readonly unknown[]): unknown {
    const taken = values.map((value) => this.taken(value)).filter((value) => value !== undefined);
    return values.length > 0 && taken.length === 0 ? undefined : taken;
  }

  private takenPart(part: { readonly value: unknown; readonly source: readonly Source[] }): unknown {
    if (part.value === null && part.source.length === 0) return notStated;
    const value = part.value === null ? null : this.taken(part.value);
    return value === undefined ? notStated : { ...part, value, ...this.origin(part.source) };
  }

  private takenMap(map: Readonly<Record<string, unknown>>): unknown {
    const fields = Object.entries(map).map(([field, value]) => [field, this.field(field, value)] as const);
    const required = ['role', 'unit', 'personAt', 'members'];
    if (fields.some(([field, value]) => required.includes(field) && value === undefined)) return undefined;
    const taken = Object.fromEntries(fields.filter(([, value]) => value !== undefined));
    return Array.isArray(map.source) ? { ...taken, ...this.origin(map.source as Source[]) } : taken;
  }

  private field(field: string, value: unknown): unknown {
    if (field === 'source') return value;
    if (field === 'role' && typeof value === 'string') return this.role(value);
    if ((field === 'unit' || field === 'personAt') && typeof value === 'string') return this.units.has(value) ? value : undefined;
    if (field === 'except') return undefined;
    const taken = this.taken(value);
    return taken === undefined && Array.isArray(value) && field !== 'members' ? [] : taken;
  }

  /** The own role of the same key and kind, or the only one of the same kind. */
  private role(key: string): string | undefined {
    const theirs = this.lender.roles.find((role) => role.key === key);
    const same = this.configuration.roles.filter(({ archetype }) => archetype === theirs?.archetype);
    return (same.find((role) => role.key === key) ?? (same.length === 1 ? same[0] : undefined))?.key;
  }

  /** Local, by whoever takes it over, from where it stands. What the lender borrowed itself keeps that attribution too. */
  private origin(sources: readonly Source[]): { origin: 'local'; source: Source[] } {
    const items = sources.filter((source) => typeof source === 'string');
    const earlier = sources.filter((source) => typeof source === 'object' && 'borrowedFrom' in source);
    return { origin: 'local', source: [this.loan.by, { ...this.loan.from, items }, ...earlier] };
  }
}
