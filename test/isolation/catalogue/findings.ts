import type { Client } from 'pg';
import { powerRules } from './power-rules';
import { type CatalogueRule, tableRules } from './table-rules';

/** Everything that must hold of a prepared database. */
export const catalogueRules: readonly CatalogueRule[] = [...tableRules, ...powerRules];

/** What breaks a rule, one line each. */
export async function offendersOf(client: Client, { offenders }: CatalogueRule): Promise<string[]> {
  const { rows } = await client.query<{ subject: string; detail: string }>(offenders);
  return rows.map(({ subject, detail }) => `${subject}: ${detail}`);
}

/** The sentences that do not hold of a database, each with its offenders. */
export async function catalogueFindings(client: Client): Promise<string[]> {
  const findings: string[] = [];
  for (const rule of catalogueRules) findings.push(...(await offendersOf(client, rule)).map((offender) => `${rule.sentence}: ${offender}`));
  return findings;
}
