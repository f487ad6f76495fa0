import { freeKeyAmong } from '../free-key';
import { isMap } from '../raw/tree';
import type { Configuration } from '../schema/configuration';
import { notStated } from '../schema/not-stated';
import { isPart, type Part } from '../schema/part';
import { Borrowing } from './borrowing';
import { type Lender, type LentList, type Loan, lentDocumentParts, lentLists, lentMatters } from './loan';

/** The configuration with the borrowed thing in it, and what it is called. */
export interface Lent {
  readonly configuration: Configuration;
  readonly name: string;
  /** An answer that names nobody but roles or units that are not here: nothing of it can be said, and nothing is changed. */
  readonly pointsElsewhere: boolean;
}

/**
 * Adds one item or answer of another municipality's configuration: local, with who took it over and where it comes from as
 * its sources. A key that is taken is replaced by a new one; roles it points at become the own role of the same kind, and
 * where there is none, or a unit or document of the other's is meant, that answer is left open. Null where the lender has no
 * such thing.
 */
export function withBorrowed(configuration: Configuration, lender: Lender, loan: Loan): Lent | null {
  const [area = '', key = ''] = loan.item.split('/');
  const list = lentLists.find((known) => known === area);
  if (list) return withItem(configuration, lender, loan, list, key);
  if (area === 'document') return withDocumentPart(configuration, lender, loan, key);
  const matter = lentMatters.find((known) => known === area);
  if (matter) {
    const put = (part: Part<unknown>) => ({ ...configuration, [matter]: { ...configuration[matter], [key]: part } });
    return withAnswer(configuration, new Borrowing(configuration, lender, loan), valueIn(lender[matter], key), { name: key, put });
  }
  const put = (part: Part<unknown>) => ({ ...configuration, publication: part as Configuration['publication'] });
  const found = area === 'publication' ? lender.publication : undefined;
  return withAnswer(configuration, new Borrowing(configuration, lender, loan), found, { name: area, put });
}

const valueIn = (map: unknown, key: string): unknown => (isMap(map) && Object.hasOwn(map, key) ? map[key] : undefined);

/** Where an answer goes, and what it is called. */
interface Place {
  readonly name: string;
  put(part: Part<unknown>): Configuration;
}

function withAnswer(configuration: Configuration, borrowing: Borrowing, found: unknown, { name, put }: Place): Lent | null {
  if (!isPart(found) || found.value === null) return null;
  const part = borrowing.taken(found) as Part<unknown>;
  if (part.value === null) return { configuration, name, pointsElsewhere: true };
  return { configuration: put(part), name, pointsElsewhere: false };
}

/** What the other's main document says of itself goes into the own main document; where there is none, the whole document comes. */
function withDocumentPart(configuration: Configuration, lender: Lender, loan: Loan, name: string): Lent | null {
  const field = lentDocumentParts.find((known) => known === name);
  const theirs = lender.documents.find(({ main }) => main);
  const found = field && theirs?.[field];
  if (!field || !theirs || !isPart(found) || found.value === null) return null;
  if (!configuration.documents.some(({ main }) => main)) return withItem(configuration, lender, loan, 'documents', theirs.key);
  const put = (part: Part<unknown>): Configuration => ({
    ...configuration,
    documents: configuration.documents.map((document) => (document.main ? { ...document, [field]: part } : document)),
  });
  return withAnswer(configuration, new Borrowing(configuration, lender, loan), found, { name: field, put });
}

interface Item {
  readonly key: string;
  readonly name?: string;
  readonly title?: string;
  readonly text?: string;
}

function withItem(configuration: Configuration, lender: Lender, loan: Loan, list: LentList, key: string): Lent | null {
  const found = (lender[list] as readonly Item[]).find((item) => item.key === key);
  if (!found) return null;
  const present: readonly Item[] = configuration[list];
  const taken = new Borrowing(configuration, lender, loan).taken(found) as Item;
  const item = {
    ...taken,
    key: freeKey(key, list === 'pillars' ? pillarKeys(configuration) : present),
    ...fittedTo(configuration, list, taken),
  };
  const name = found.name ?? found.title ?? found.text ?? key;
  return { configuration: { ...configuration, [list]: [...present, item] }, name, pointsElsewhere: false };
}

/** A key that an earlier pillar had is not free either. */
const pillarKeys = ({ pillars, retiredPillars = [] }: Configuration): readonly { readonly key: string }[] => [
  ...pillars,
  ...pillars.flatMap(({ follows = [] }) => follows),
  ...retiredPillars,
];

/** What an item has that is the municipality's own and not the lender's. */
function fittedTo(configuration: Configuration, list: LentList, item: Item): object {
  if (list === 'roles') return { actsFor: [], permissions: [] };
  if (list === 'documents') return undecided(configuration);
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

/** That the other has decided on its document says nothing of here. */
const undecided = ({ documents }: Configuration) => ({
  main: !documents.some(({ main }) => main),
  status: notStated,
  decisionReference: notStated,
  decisionDate: notStated,
  contact: notStated,
  stillApplied: undefined,
  consultation: undefined,
  links: [],
});

const freeKey = (wanted: string, taken: readonly { readonly key: string }[]): string =>
  freeKeyAmong(wanted, new Set(taken.map(({ key }) => key)));
