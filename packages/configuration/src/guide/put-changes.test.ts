import { readConfiguration } from '../read';
import type { Configuration } from '../schema/configuration';
import { putChanges } from './put-changes';
import { rawTree } from './raw-configuration';
import { soundParts } from './sound-parts';

/** A pillar without a source is half written: it cannot be read. */
const half = `format: 1
tenant: {key: exempelstad, kind: municipality, name: Exempelstads kommun, shortName: Exempelstad}
documents:
  - {key: strategi, type: strategy, title: Strategi, main: true, source: E1, adopter: {value: []}} # fråga Anna
pillars:
  - {key: larande, kind: inriktning, name: Lärande} # skriv klart
`;

const read = (text: string): Configuration => soundParts(rawTree(text) ?? {}, { tenant: {} }) as Configuration;

function put(change: (before: Configuration) => Configuration) {
  const before = read(half);
  const changed = putChanges(half, before, change(before));
  if (!changed.ok) throw new Error(changed.code);
  return changed.text;
}

const pillar: Configuration['pillars'][number] = (() => {
  const result = readConfiguration(half.replace('name: Lärande}', 'name: Lärande, source: E2}').replace(', adopter: {value: []}', ''), {
    file: 'a.yaml',
  });
  if (!result.ok || !result.configuration.pillars[0]) throw new Error('the example does not hold together');
  return result.configuration.pillars[0];
})();

test('where nothing differs nothing is written', () => {
  expect(put((before) => before)).toBe(half);
});

test('a new item stands beside the half-written one whose key it would have', () => {
  const text = put((before) => ({ ...before, pillars: [...before.pillars, pillar] }));
  expect(rawTree(text)).toMatchObject({ pillars: [{ key: 'larande' }, { key: 'larande-2', name: 'Lärande', source: 'E2' }] });
  expect(text).toContain('# skriv klart');
});

test('an answer is put into an item of which not everything can be read', () => {
  const scope = { value: 'Hela kommunen', stated: 'full' as const, origin: 'local' as const, source: ['E3'] };
  const text = put((before) => ({ ...before, documents: before.documents.map((document) => ({ ...document, geographicFocus: scope })) }));
  const tree = rawTree(text) as { documents: object[] };
  expect(tree.documents).toEqual([
    expect.objectContaining({ adopter: { value: [] }, geographicFocus: expect.objectContaining({ value: 'Hela kommunen' }) }),
  ]);
  expect(text).toContain('# fråga Anna');
});
