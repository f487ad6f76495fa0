/**
 * Ids of rows by kind, tenant and number: time-ordered uuids as the server makes them, the same in every run. The kinds
 * only keep them apart.
 */
export const KINDS = {
  tenant: 1,
  account: 2,
  person: 3,
  unit: 4,
  version: 5,
  role: 6,
  token: 7,
  activity: 8,
  partner: 9,
  grant: 10,
  reporterAccount: 11,
  reporter: 12,
  reporterRole: 13,
  reporterToken: 14,
  round: 15,
  step: 16,
  report: 17,
  snapshot: 18,
} as const;

type Kind = keyof typeof KINDS;

/** The id of a row as an expression of SQL. */
export const rowId = (kind: Kind, tenant: string, number: string): string => `pg_temp.id_of(${KINDS[kind]}, ${tenant}, ${number})`;

export const tenantId = (tenant: string): string => rowId('tenant', tenant, '0');

const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0');

/** The same id outside the database. */
export const idOf = (kind: Kind, tenant: number, number: number): string =>
  `${hex(number, 8)}-${hex(tenant, 4)}-7${hex(KINDS[kind], 3)}-8000-${hex(tenant, 6)}${hex(number % 16777216, 6)}`;
