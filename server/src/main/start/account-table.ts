import type { ExampleAccount } from '../load-example';

const HEADINGS: ExampleAccount = { tenant: 'Municipality', name: 'Name', role: 'Role', email: 'E-mail', password: 'Password' };
const COLUMNS = ['tenant', 'name', 'role', 'email', 'password'] as const;

/**
 * The accounts as a table for the terminal. A municipality is named once, on its first line, and a password that all
 * share once, above the table.
 */
export function accountTable(accounts: readonly ExampleAccount[]): string {
  const [password, ...others] = new Set(accounts.map((account) => account.password));
  const shared = others.length === 0;
  const columns = COLUMNS.filter((column) => column !== 'password' || !shared);
  const rows = [
    HEADINGS,
    ...accounts.map((account, index) => ({ ...account, tenant: account.tenant === accounts[index - 1]?.tenant ? '' : account.tenant })),
  ];
  const widths = columns.map((column) => Math.max(...rows.map((row) => row[column].length)));
  const line = (row: ExampleAccount) => `  ${columns.map((column, index) => row[column].padEnd(widths[index] ?? 0)).join('  ')}`.trimEnd();
  return [
    shared ? `Example accounts (invented people), all with the password ${password}:` : 'Example accounts (invented people):',
    '',
    ...rows.map(line),
  ].join('\n');
}
