import { type Client, DatabaseError } from 'pg';

/** One statement that must reach nothing of another tenant. */
export interface Attempt {
  readonly what: string;
  readonly text: string;
  readonly values: readonly unknown[];
  /** Reaches something by succeeding, also when it says that it met no row. */
  readonly mustFail?: boolean;
}

/** Two statements that must end alike: the first aims at another tenant's row, the second at one that does not exist. */
export interface OraclePair {
  readonly what: string;
  readonly foreign: Attempt;
  readonly unknown: Attempt;
}

/** How a statement ended. */
export type Outcome = { readonly rows: number } | { readonly code: string; readonly constraint: string | null };

/** Refused by row security or for want of a grant, or because the setting is no uuid. */
const REFUSALS = new Set(['42501', '22P02']);

/** Runs one statement inside the running transaction and undoes it. */
export async function outcomeOf(client: Client, { text, values }: Attempt): Promise<Outcome> {
  await client.query('SAVEPOINT attempt');
  try {
    const { rowCount } = await client.query(text, [...values]);
    return { rows: rowCount ?? 0 };
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error;
    return { code: error.code ?? '', constraint: error.constraint ?? null };
  } finally {
    await client.query('ROLLBACK TO SAVEPOINT attempt');
  }
}

/** The attempts that got somewhere, each as a sentence. */
export async function leaksOf(client: Client, attempts: readonly Attempt[]): Promise<string[]> {
  const leaks: string[] = [];
  for (const attempt of attempts) {
    const outcome = await outcomeOf(client, attempt);
    const held = 'code' in outcome ? REFUSALS.has(outcome.code) : outcome.rows === 0 && !attempt.mustFail;
    if (!held) leaks.push(`${attempt.what}: ${JSON.stringify(outcome)}`);
  }
  return leaks;
}

/** The pairs that tell another tenant's row from none, each as a sentence. */
export async function oracleLeaksOf(client: Client, pairs: readonly OraclePair[]): Promise<string[]> {
  const leaks: string[] = [];
  for (const { what, foreign, unknown } of pairs) {
    const [one, other] = [JSON.stringify(await outcomeOf(client, foreign)), JSON.stringify(await outcomeOf(client, unknown))];
    if (one !== other) leaks.push(`${what}: ${one} for a row of another tenant, ${other} for none`);
  }
  return leaks;
}
