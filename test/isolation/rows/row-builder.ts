import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import type { Column, TableShape } from './table-shape';

/** Values of one row by column; columns that are left out get their default. */
export type Row = Readonly<Record<string, unknown>>;

const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(2026, 0, 1);

/** A value of each type that is another one for each number. */
const makers: Readonly<Record<string, (number: number) => unknown>> = {
  uuid: () => randomUUID(),
  text: (number) => `text ${number}`,
  integer: (number) => number,
  bigint: (number) => number,
  numeric: (number) => number,
  boolean: () => false,
  date: (number) => new Date(FIRST_DAY + number * DAY).toISOString().slice(0, 10),
  'timestamp with time zone': (number) => new Date(FIRST_DAY + number * 60_000).toISOString(),
  jsonb: () => '{}',
  'uuid[]': () => [],
  'text[]': () => [],
};

/** A statement that inserts a row, with its values. */
export function insertion(table: string, row: Row, addition = ''): { text: string; values: unknown[] } {
  const columns = Object.keys(row);
  const places = columns.map((_, index) => `$${index + 1}`);
  return { text: `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${places.join(', ')}) ${addition}`, values: Object.values(row) };
}

/**
 * Makes rows of any tenant table from what the catalogue says of it: types, checks of single columns, foreign keys. Each
 * row gets parents of its own, so that no two rows of a tenant clash. Works as administrator, past row security.
 */
export class RowBuilder {
  readonly #shapes: ReadonlyMap<string, TableShape>;
  #number = 0;

  constructor(
    private readonly admin: Client,
    shapes: readonly TableShape[],
  ) {
    this.#shapes = new Map(shapes.map((shape) => [shape.name, shape]));
  }

  /** Enters a tenant in the directory. */
  async tenant(): Promise<string> {
    const id = randomUUID();
    const { text, values } = insertion('tenant', { id, key: `tenant-${id}`, kind: 'municipality', name: id, short_name: id });
    await this.admin.query(text, values);
    return id;
  }

  /** A row that can be inserted: its parents are there, it is not. */
  async unsaved(table: string, tenantId: string): Promise<Row> {
    const shape = this.#shapes.get(table);
    if (!shape) throw new Error(`${table} is no tenant table.`);
    this.#number += 1;
    const row: Record<string, unknown> = { tenant_id: tenantId, ...(await this.#references(shape, tenantId)) };
    const keyed = new Set(shape.uniqueKeys.flat());
    for (const column of shape.columns) {
      const wanted = column.required || keyed.has(column.name);
      if (wanted && !(column.name in row)) row[column.name] = await this.#value(table, column);
    }
    return row;
  }

  /** The same row, inserted. */
  async saved(table: string, tenantId: string): Promise<Row> {
    const row = await this.unsaved(table, tenantId);
    const { text, values } = insertion(table, row);
    await this.admin.query(text, values);
    return row;
  }

  /** Values for the columns that point at other rows; a row that may point at its own kind does not. */
  async #references({ name, foreignKeys }: TableShape, tenantId: string): Promise<Record<string, unknown>> {
    const row: Record<string, unknown> = {};
    for (const { columns, target, targetSort, targetColumns } of foreignKeys) {
      if (target === name) continue;
      const parent: Row = targetSort === 'tenant' ? await this.saved(target, tenantId) : { id: tenantId };
      columns.forEach((column, index) => {
        row[column] = parent[targetColumns[index] ?? ''];
      });
    }
    return row;
  }

  async #value(table: string, { name, type, checks }: Column): Promise<unknown> {
    const make = makers[type];
    if (!make) throw new Error(`The row builder knows no value of type ${type}, for ${table}.${name}.`);
    const literals = checks.flatMap((check) => [
      ...Array.from(check.matchAll(/'([^']*)'/g), ([, text]) => text),
      ...Array.from(check.matchAll(/\b\d+\b/g), ([number]) => Number(number) + (this.#number % 100)),
    ]);
    for (const candidate of [make(this.#number), ...literals]) if (await this.#passes(candidate, type, name, checks)) return candidate;
    throw new Error(`The row builder finds no value that passes the checks of ${table}.${name}: ${checks.join(' and ')}`);
  }

  async #passes(candidate: unknown, type: string, name: string, checks: readonly string[]): Promise<boolean> {
    if (checks.length === 0) return true;
    const holds = checks.map((check) => `(${check})`).join(' AND ');
    const { rows } = await this.admin
      .query<{ holds: boolean }>(`SELECT ${holds} AS holds FROM (SELECT $1::text::${type} AS "${name}") candidate`, [candidate])
      .catch(() => ({ rows: [] }));
    return rows[0]?.holds === true;
  }
}
