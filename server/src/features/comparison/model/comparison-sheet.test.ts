import { readConfiguration } from '@utblick/configuration';
import { municipalityFiles } from '@utblick/municipalities';
import { sharedStrategy } from '../../strategy/strategy.read';
import { comparisonSheet } from './comparison-sheet';
import { columnOf, tableOf } from './comparison-table';
import { groundOf } from './ground';
import type { TableKey } from './table-row';
import { voiceOf } from './voice';

const voice = voiceOf('sv');
const read = readConfiguration(municipalityFiles().find(({ file }) => file === 'stockholm.yaml')?.text ?? '', { file: 'stockholm.yaml' });
if (!read.ok) throw new Error('The file cannot be read.');
const ground = groundOf(sharedStrategy(read.configuration), voice);

function sheet(table: TableKey) {
  const cells = columnOf(ground, table);
  const municipalities = [
    { name: 'Stockholm', cells },
    { name: 'Tystköping', cells: null },
  ];
  return comparisonSheet(table, tableOf(table, [cells, null], voice), municipalities, voice);
}

test('every line is as wide as the head, and every thing that is said names its source', () => {
  for (const table of ['themes', 'roles', 'rules'] as const) {
    const { columns, rows } = sheet(table);
    expect(columns.at(-1)?.name).toBe('Källa');
    for (const row of rows) expect(row.length).toBeLessThanOrEqual(columns.length);
    const said = rows.filter((row) => row[6] === 'Framgår' || row[6] === 'Framgår delvis');
    expect(said.length).toBeGreaterThan(5);
    for (const row of said) expect(row.at(-1)).toMatch(/STH/);
  }
});

test('weight, kind, origin and silence stand in columns of their own', () => {
  const { rows } = sheet('themes');
  expect(rows).toContainEqual(expect.arrayContaining(['Påverkan och intressebevakning', 'Stockholm', 'Huvudsak', 'Påverkan', 'Förslag']));
  expect(rows).toContainEqual(expect.arrayContaining(['Tematiskt sakområde', 'Utgångspunkt', 'Stadsdelens åsikt']));
  expect(rows).toContainEqual(expect.arrayContaining(['Projekt och extern finansiering', 'Stockholm', 'Framgår inte']));
  expect(rows).toContainEqual(['Teman som nämns', 'Stockholm', null, null, '8 av 10']);
});

test('a municipality that shares nothing says that, and never a zero', () => {
  const silent = sheet('themes').rows.filter(([, name]) => name === 'Tystköping');
  expect(silent[0]).toEqual(['Verksamhets- och kompetensutveckling', 'Tystköping', null, null, 'Delar inte sin strategi']);
  expect(silent.at(-1)).toEqual(['Teman som nämns', 'Tystköping', null, null, null]);
});
