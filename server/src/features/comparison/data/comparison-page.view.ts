import { widestScope } from '@utblick/domain';
import type { Locale } from '@utblick/i18n';
import { LRUCache } from 'lru-cache';
import { configurationVersion } from '../../../platform/configuration/effective-configuration';
import type { MemberContext } from '../../../platform/graphql/context';
import { openSharedReading } from '../../../platform/sharing/shared-reading';
import { type SharedStrategy, sharedStrategy } from '../../strategy/strategy.read';
import type { Cell } from '../model/cell';
import { type DocumentHead, documentHead } from '../model/column-head';
import { columnOf, tableOf, themeCounts, themesInAll } from '../model/comparison-table';
import { groundOf } from '../model/ground';
import type { TableKey } from '../model/table-row';
import { voiceOf } from '../model/voice';
import { type ComparisonRows, comparisonRows } from './comparison-rows';

/** Others that stand beside the own municipality at once. */
export const mostOthers = 8;

/** What a viewer wants to compare. */
export interface ComparisonWish {
  /** Keys of municipalities; empty shows the first ones by name. */
  readonly chosen: readonly string[];
  readonly locale: Locale;
}

/** One municipality's version, with its cells kept once they are made: a version never changes. */
interface Reading {
  readonly strategy: SharedStrategy;
  readonly shaped: Map<string, Shaped>;
}

interface Shaped {
  readonly head: DocumentHead | null;
  readonly cells: readonly Cell[];
}

/** A column of the comparison. `version` is null where nothing of it may be seen. */
interface Column {
  readonly key: string;
  readonly name: string;
  readonly own: boolean;
  readonly version: number | null;
  readonly reading: Reading | null;
}

const readings = new LRUCache<string, Reading>({ max: 400 });
const versionKey = (tenantId: string, version: number): string => `${tenantId}/${version}`;

/** Keeps a strategy under its tenant and version; whether it may be seen is asked of the database each time. */
function readingOf(tenantId: string, version: number, strategy: () => SharedStrategy): Reading {
  const key = versionKey(tenantId, version);
  const kept = readings.get(key);
  if (kept) return kept;
  const made = { strategy: strategy(), shaped: new Map<string, Shaped>() };
  readings.set(key, made);
  return made;
}

function shapedOf(reading: Reading, table: TableKey, locale: Locale): Shaped {
  const key = `${table}/${locale}`;
  const kept = reading.shaped.get(key);
  if (kept) return kept;
  const ground = groundOf(reading.strategy, voiceOf(locale));
  const made = { head: documentHead(ground), cells: columnOf(ground, table) };
  reading.shaped.set(key, made);
  return made;
}

/** Who is compared: the own municipality first, those that share by name, then those that do not. */
export interface Comparison {
  readonly columns: readonly Column[];
  readonly choosable: readonly { readonly key: string; readonly name: string }[];
  /** Others that share and are not shown, and others that do not share and are not shown. */
  readonly more: number;
  readonly silent: number;
  /** Open drafts of the own configuration, for those who may change it. */
  readonly drafts: ComparisonRows['drafts'];
}

/**
 * Reads the strategies that are compared: the own one from the own configuration in force, the others from what is shared
 * with the viewer's tenant today, in one statement with the drafts that the viewer may borrow into.
 */
export async function readComparison(context: MemberContext, { chosen }: Pick<ComparisonWish, 'chosen'>): Promise<Comparison> {
  const { transaction, clock, viewer } = context;
  const reading = await openSharedReading(context, ['strategy_items']);
  const owners = reading.ownersOf('strategy_items');
  const held = new Map([...readings.entries()].filter(([key]) => owners.includes(key.slice(0, key.indexOf('/')))));
  const mayBorrow = widestScope(viewer.grants, 'configuration.manage') === 'municipality';
  const wanted = { tenantId: viewer.tenantId, owners, today: clock.today(), chosen, most: mostOthers, known: [...held.keys()], mayBorrow };
  const rows = await transaction.row<ComparisonRows>(comparisonRows(wanted));
  if (!rows) throw new Error('A statement of lists gave no row.');
  const others = rows.sharing
    .filter(({ shown }) => shown)
    .map((row): Column => {
      const { id, key, name, version, content } = row;
      const known = held.get(versionKey(id, version));
      return { key, name, own: false, version, reading: known ?? readingOf(id, version, () => content ?? missing(row)) };
    });
  const silent = chosen.length > 0 ? rows.silent.filter(({ key }) => chosen.includes(key)) : rows.silent;
  const closed = silent.slice(0, Math.max(mostOthers - others.length, 0)).map(closedColumn);
  return {
    columns: [...(await ownColumn(context, rows.own)), ...others, ...closed],
    choosable: rows.sharing.map(({ key, name }) => ({ key, name })),
    more: chosen.length > 0 ? 0 : rows.sharing.length - others.length,
    silent: chosen.length > 0 ? 0 : rows.silent.length - closed.length,
    drafts: rows.drafts,
  };
}

function missing({ key }: { readonly key: string }): never {
  throw new Error(`The shared strategy of ${key} was not sent.`);
}

const closedColumn = ({ key, name }: { readonly key: string; readonly name: string }): Column => ({
  key,
  name,
  own: false,
  version: null,
  reading: null,
});

/** A regional body has no strategy of its own to stand first. */
async function ownColumn({ transaction, viewer }: MemberContext, { key, name, kind }: ComparisonRows['own']): Promise<Column[]> {
  if (kind !== 'municipality') return [];
  if (viewer.versionId === null) return [{ key, name, own: true, version: null, reading: null }];
  const { number, configuration } = await configurationVersion(transaction, viewer.versionId);
  const reading = readingOf(viewer.tenantId, number, () => sharedStrategy(configuration));
  return [{ key, name, own: true, version: number, reading }];
}

/** The columns' cells of one table, with what the head of each says. */
export function shapeTable({ columns }: Pick<Comparison, 'columns'>, table: TableKey, locale: Locale) {
  const shaped = columns.map(({ reading }) => (reading === null ? null : shapedOf(reading, table, locale)));
  const cells = shaped.map((each) => each?.cells ?? null);
  return { heads: shaped.map((each) => each?.head ?? null), cells, rows: tableOf(table, cells, voiceOf(locale)) };
}

/** One table of the comparison as a page. */
export async function comparisonPage(context: MemberContext, table: TableKey, wish: ComparisonWish) {
  const comparison = await readComparison(context, wish);
  const { heads, cells, rows } = shapeTable(comparison, table, wish.locale);
  return {
    today: context.clock.today(),
    columns: comparison.columns.map(({ key, name, own, version }, at) => ({ key, name, own, version, head: heads[at] ?? null })),
    rows,
    counts: table === 'themes' ? themeCounts(cells) : null,
    countedOf: themesInAll,
    choosable: comparison.choosable,
    mostOthers,
    more: comparison.more,
    silent: comparison.silent,
    drafts: [...comparison.drafts],
  };
}
