import { appendFileSync } from 'node:fs';

const file = process.env.UTBLICK_STATEMENT_LOG;
const seen = new Set<string>();

/** In tests, writes each distinct statement once, so that the architecture test can look for one that forgot its tenant. */
export function recordStatement(text: string): void {
  if (!file || seen.has(text)) return;
  seen.add(text);
  appendFileSync(file, `${JSON.stringify(text)}\n`);
}
