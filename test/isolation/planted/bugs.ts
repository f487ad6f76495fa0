import { APP } from '../catalogue/sorted-tables';
import type { TableShape } from '../rows/table-shape';

/** A mistake that somebody could make in a migration. */
export interface Bug {
  readonly name: string;
  /** The statements that make it, on one table. */
  plant(shape: TableShape): string[];
  /** The sentence of the catalogue rules that must find it. */
  readonly breaks: string;
  /** Whether it lets another tenant's rows through, so that the attempts must find it too. */
  readonly leaks: boolean;
}

const OURS = `tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid`;

const SECURED = 'every tenant table has row security enabled and forced';
const ONE_POLICY = 'every tenant table has the one policy, for reading and for writing';
const TENANT_FIRST = 'tenant_id comes first in every primary key, unique key and index of a tenant table';

const withoutTenant = (columns: readonly string[]): string[] => columns.filter((column) => column !== 'tenant_id');
const keyOf = ({ primaryKey }: TableShape): string => withoutTenant(primaryKey).join(', ');

const POLICY_BUGS: readonly Bug[] = [
  { name: 'row security off', plant: ({ name }) => [`ALTER TABLE ${name} DISABLE ROW LEVEL SECURITY`], breaks: SECURED, leaks: true },
  {
    name: 'row security not forced',
    plant: ({ name }) => [`ALTER TABLE ${name} NO FORCE ROW LEVEL SECURITY`],
    breaks: SECURED,
    leaks: false,
  },
  { name: 'policy dropped', plant: ({ name }) => [`DROP POLICY own_tenant ON ${name}`], breaks: ONE_POLICY, leaks: false },
  {
    name: 'policy that lets everybody read',
    plant: ({ name }) => [`ALTER POLICY own_tenant ON ${name} USING (true)`],
    breaks: ONE_POLICY,
    leaks: true,
  },
  {
    name: 'policy that checks nothing written',
    plant: ({ name }) => [`ALTER POLICY own_tenant ON ${name} WITH CHECK (true)`],
    breaks: ONE_POLICY,
    leaks: true,
  },
  {
    name: 'policy without its writing half',
    plant: ({ name }) => [`DROP POLICY own_tenant ON ${name}`, `CREATE POLICY own_tenant ON ${name} USING (${OURS})`],
    breaks: ONE_POLICY,
    leaks: false,
  },
  {
    name: 'policy that lets through whoever has no tenant',
    plant: ({ name }) => [
      `ALTER POLICY own_tenant ON ${name} USING (nullif(current_setting('app.tenant_id', true), '') IS NULL OR ${OURS})`,
    ],
    breaks: ONE_POLICY,
    leaks: true,
  },
  {
    name: 'a second policy',
    plant: ({ name }) => [`CREATE POLICY planted ON ${name} FOR SELECT USING (true)`],
    breaks: ONE_POLICY,
    leaks: true,
  },
];

/** A foreign key on the id alone: in place of the first composite one, or where the table has none, to itself. */
function plainForeignKey({ name, primaryKey, columns, foreignKeys }: TableShape): string[] {
  const existing = foreignKeys.find(({ targetSort, target }) => targetSort === 'tenant' && target !== name);
  if (existing) {
    const targets = withoutTenant(existing.targetColumns).join(', ');
    return [
      `ALTER TABLE ${name} DROP CONSTRAINT ${existing.name}`,
      `ALTER TABLE ${existing.target} ADD UNIQUE (${targets})`,
      `ALTER TABLE ${name} ADD FOREIGN KEY (${withoutTenant(existing.columns).join(', ')}) REFERENCES ${existing.target} (${targets})`,
    ];
  }
  const key = withoutTenant(primaryKey);
  const added = key.map((column) => `planted_${column}`);
  const typeOf = (column: string): string => columns.find((each) => each.name === column)?.type ?? '';
  return [
    `ALTER TABLE ${name} ADD UNIQUE (${key.join(', ')})`,
    ...key.map((column) => `ALTER TABLE ${name} ADD COLUMN planted_${column} ${typeOf(column)}`),
    `ALTER TABLE ${name} ADD FOREIGN KEY (${added.join(', ')}) REFERENCES ${name} (${key.join(', ')})`,
  ];
}

const KEY_BUGS: readonly Bug[] = [
  {
    name: 'foreign key on the id alone',
    plant: plainForeignKey,
    breaks: 'a foreign key between tenant tables carries tenant_id first on both sides',
    leaks: true,
  },
  {
    name: 'unique key without the tenant',
    plant: (shape) => [`ALTER TABLE ${shape.name} ADD UNIQUE (${keyOf(shape)})`],
    breaks: TENANT_FIRST,
    leaks: true,
  },
  {
    name: 'index without the tenant',
    plant: (shape) => [`CREATE INDEX ON ${shape.name} (${keyOf(shape)})`],
    breaks: TENANT_FIRST,
    leaks: false,
  },
  {
    name: 'foreign key to an account',
    plant: ({ name }) => [`ALTER TABLE ${name} ADD COLUMN planted uuid REFERENCES account (id)`],
    breaks: 'foreign keys lead from tenant tables to shared and reference tables, never the other way and never to accounts',
    leaks: false,
  },
];

const DETOURS: readonly Bug[] = [
  {
    name: "view with its owner's rights",
    plant: ({ name }) => [`CREATE VIEW planted AS SELECT * FROM ${name}`, `GRANT SELECT ON planted TO ${APP}`],
    breaks: "every view reads with its caller's rights",
    leaks: true,
  },
  {
    name: 'materialized view',
    plant: ({ name }) => [`CREATE MATERIALIZED VIEW planted AS SELECT * FROM ${name}`, `GRANT SELECT ON planted TO ${APP}`],
    breaks: 'no materialized view is granted to the app role',
    leaks: true,
  },
  {
    name: "function with its owner's rights",
    plant: ({ name }) => [`CREATE FUNCTION planted() RETURNS SETOF ${name} LANGUAGE sql SECURITY DEFINER AS 'SELECT * FROM ${name}'`],
    breaks: "the functions with their owner's rights are exactly the listed ones",
    leaks: false,
  },
  {
    name: 'trigger',
    plant: ({ name }) => [
      `CREATE FUNCTION planted() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'`,
      `CREATE TRIGGER planted BEFORE INSERT ON ${name} FOR EACH ROW EXECUTE FUNCTION planted()`,
    ],
    breaks: 'no tenant table has triggers, rewrite rules, parents or heirs',
    leaks: false,
  },
];

const GRANT_BUGS: readonly Bug[] = [
  {
    name: 'unsorted table',
    plant: ({ name }) => [`COMMENT ON TABLE ${name} IS NULL`],
    breaks: 'every table is sorted by its comment',
    leaks: false,
  },
  {
    name: 'TRUNCATE granted',
    plant: ({ name }) => [`GRANT TRUNCATE ON ${name} TO ${APP}`],
    breaks: 'the app role may read and write rows, but not truncate, reference or trigger',
    leaks: true,
  },
  {
    name: 'table granted to everybody',
    plant: ({ name }) => [`GRANT SELECT ON ${name} TO PUBLIC`],
    breaks: 'nothing in public is granted to everybody or in advance',
    leaks: false,
  },
  {
    name: 'table owned by the app role',
    plant: ({ name }) => [`ALTER TABLE ${name} OWNER TO ${APP}`],
    breaks: 'the app role owns nothing in public and may create nothing there',
    leaks: true,
  },
];

/** Every mistake that is planted in every tenant table. */
export const bugs: readonly Bug[] = [...POLICY_BUGS, ...KEY_BUGS, ...DETOURS, ...GRANT_BUGS];
