import { randomUUID } from 'node:crypto';
import { insertion, type Row, type RowBuilder } from '../rows/row-builder';
import type { TableShape } from '../rows/table-shape';
import type { Attempt, OraclePair } from './attempt';

/** Rows of one table with which two tenants are set against each other. */
export interface Scene {
  readonly shape: TableShape;
  readonly victimId: string;
  readonly intruderId: string;
  /** A row of the victim that is there. */
  readonly victims: Row;
  /** A row of the victim that could be inserted. */
  readonly victimsNext: Row;
  /** A row of the intruder that is there, so that a leak is never hidden by an empty table. */
  readonly intruders: Row;
  readonly intrudersNext: Row;
}

export async function sceneOf(shape: TableShape, builder: RowBuilder, victimId: string, intruderId: string): Promise<Scene> {
  return {
    shape,
    victimId,
    intruderId,
    victims: await builder.saved(shape.name, victimId),
    victimsNext: await builder.unsaved(shape.name, victimId),
    intruders: await builder.saved(shape.name, intruderId),
    intrudersNext: await builder.unsaved(shape.name, intruderId),
  };
}

/** A condition that finds exactly one row by some of its columns. */
function equals(row: Row, columns: readonly string[]): { condition: string; values: unknown[] } {
  return {
    condition: columns.map((column, index) => `${column} = $${index + 1}`).join(' AND '),
    values: columns.map((column) => row[column]),
  };
}

const keyColumns = ({ primaryKey }: TableShape): string[] => primaryKey.filter((column) => column !== 'tenant_id');

function reads({ shape, victimId, intruderId, victims }: Scene): Attempt[] {
  const { name } = shape;
  const whole = equals(victims, shape.primaryKey);
  const [theirs, others] = [[victimId], [intruderId]];
  return [
    { what: 'read everything', text: `SELECT * FROM ${name} WHERE tenant_id <> $1`, values: others },
    { what: 'read by tenant', text: `SELECT * FROM ${name} WHERE tenant_id = $1`, values: theirs },
    { what: 'read by key', text: `SELECT * FROM ${name} WHERE ${whole.condition}`, values: whole.values },
    { what: 'read and lock', text: `SELECT * FROM ${name} WHERE tenant_id = $1 FOR UPDATE`, values: theirs },
    { what: 'ask whether there is one', text: `SELECT 1 WHERE EXISTS (SELECT FROM ${name} WHERE tenant_id = $1)`, values: theirs },
    { what: 'count', text: `SELECT count(*) FROM ${name} WHERE tenant_id = $1 HAVING count(*) > 0`, values: theirs },
  ];
}

function inserts({ shape, victims, victimsNext }: Scene): Attempt[] {
  const { name } = shape;
  return [
    { what: 'insert', ...insertion(name, victimsNext) },
    { what: 'insert where there is one', ...insertion(name, victims, 'ON CONFLICT DO NOTHING') },
    {
      what: 'insert or overwrite',
      ...insertion(name, victims, `ON CONFLICT (${shape.primaryKey.join(', ')}) DO UPDATE SET tenant_id = excluded.tenant_id`),
    },
  ];
}

function updates({ shape, victimId, intruderId, victims, intruders }: Scene): Attempt[] {
  const { name } = shape;
  const [first = 'tenant_id'] = keyColumns(shape);
  const key = equals(victims, keyColumns(shape));
  const own = equals(intruders, shape.primaryKey);
  return [
    { what: 'update by tenant', text: `UPDATE ${name} SET ${first} = ${first} WHERE tenant_id = $1`, values: [victimId] },
    {
      what: 'update by key alone',
      text: `UPDATE ${name} SET ${first} = ${first} WHERE ${key.condition} AND tenant_id <> '${intruderId}'`,
      values: key.values,
    },
    { what: 'take a row over', text: `UPDATE ${name} SET tenant_id = $1 WHERE tenant_id = $2`, values: [intruderId, victimId] },
    { what: 'hand a row over', text: `UPDATE ${name} SET tenant_id = '${victimId}' WHERE ${own.condition}`, values: own.values },
  ];
}

function deletes({ shape, victimId, intruderId, victims }: Scene): Attempt[] {
  const { name } = shape;
  const key = equals(victims, keyColumns(shape));
  return [
    { what: 'delete by tenant', text: `DELETE FROM ${name} WHERE tenant_id = $1`, values: [victimId] },
    {
      what: 'delete by key alone',
      text: `DELETE FROM ${name} WHERE ${key.condition} AND tenant_id <> '${intruderId}'`,
      values: key.values,
    },
    { what: 'empty the table', text: `TRUNCATE ${name}`, values: [], mustFail: true },
  ];
}

/** Every statement with which somebody who is not the victim could reach the victim's rows of one table. */
export function attemptsOn(scene: Scene): Attempt[] {
  return [...reads(scene), ...inserts(scene), ...updates(scene), ...deletes(scene)];
}

/** Statements of the intruder within its own tenant that could give away that the victim has a row. */
export function oraclesOn({ shape, victims, intrudersNext }: Scene): OraclePair[] {
  // The directory of tenants is everybody's to read: an id that points there is no secret and stays.
  const known = new Set(shape.foreignKeys.filter(({ targetSort }) => targetSort !== 'tenant').flatMap(({ columns }) => columns));
  const unknownOf = (column: string, value: unknown): unknown => {
    if (known.has(column)) return value;
    return isId(value) ? randomUUID() : intrudersNext[column];
  };
  const pair = (what: string, aimed: Row, addition = ''): OraclePair => {
    const unknown = Object.fromEntries(Object.entries(aimed).map(([column, value]) => [column, unknownOf(column, value)]));
    const insertWith = (values: Row): Attempt => ({ what, ...insertion(shape.name, { ...intrudersNext, ...values }, addition) });
    return { what, foreign: insertWith(aimed), unknown: insertWith(unknown) };
  };
  const ofVictim = (columns: readonly string[], from = columns): Row =>
    Object.fromEntries(columns.flatMap((column, index) => (column === 'tenant_id' ? [] : [[column, victims[from[index] ?? '']]])));
  return [
    ...shape.uniqueKeys.flatMap((key) => [
      pair(`clash on (${key.join(', ')})`, ofVictim(key)),
      pair(`silent clash on (${key.join(', ')})`, ofVictim(key), 'ON CONFLICT DO NOTHING'),
    ]),
    ...shape.foreignKeys
      .filter(({ targetSort }) => targetSort === 'tenant')
      .map(({ name, columns, target, targetColumns }) =>
        pair(`point at a row through ${name}`, ofVictim(columns, target === shape.name ? targetColumns : columns)),
      ),
  ];
}

const isId = (value: unknown): boolean => typeof value === 'string' && /^[0-9a-f-]{36}$/.test(value);
