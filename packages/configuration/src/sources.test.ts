import { problemLine } from './problem';
import { readConfiguration } from './read';
import { seedItems, sourcesIn } from './sources';

const text = `format: 1
tenant: {key: e, kind: municipality, name: E, shortName: E, populations: [{inhabitants: 10, on: '2024-12-31', source: SCB}]}
lead: {value: EXE-S9 nämns bara i texten., source: [EXE-S1, {decidedBy: Kommunstyrelsen, date: '2026-01-31'}]}
# EXE-S8 stands in a comment only
reporting: {stated: none, source: EXE-R8}
rules:
  - key: arlig
    name: Årlig
    kind: report
    source: EXE-F1
    steps: [{key: a, verb: report, source: EXE-F1, contents: {value: [{key: budget, label: Budget, type: money}], source: EXE-F2}}]
`;

function configuration() {
  const result = readConfiguration(text, { file: 'exempelstad.yaml' });
  if (!result.ok) throw new Error(result.problems.map(problemLine).join('\n'));
  return result.configuration;
}

test('sources are found where they are the source of something, with the way there', () => {
  expect(Object.fromEntries(sourcesIn(configuration()))).toEqual({
    SCB: ['tenant.populations[0]'],
    'EXE-S1': ['lead'],
    'EXE-R8': ['reporting'],
    'EXE-F1': ['rules[0]', 'rules[0].steps[0]'],
    'EXE-F2': ['rules[0].steps[0].contents'],
  });
});

test('items that are only mentioned in text or comments are missing', () => {
  const list = ['EXE-S1', 'EXE-S8', 'EXE-S9', 'EXE-R8'].map((id) => ({ id }));
  expect(seedItems(list, [configuration()])).toEqual({ found: ['EXE-S1', 'EXE-R8'], missing: ['EXE-S8', 'EXE-S9'] });
  expect(seedItems(list, [])).toEqual({ found: [], missing: ['EXE-S1', 'EXE-S8', 'EXE-S9', 'EXE-R8'] });
});
