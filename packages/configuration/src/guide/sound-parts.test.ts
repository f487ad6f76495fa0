import { rawTree } from './raw-configuration';
import { soundParts } from './sound-parts';

const tenant = { key: 'exempelstad', kind: 'municipality', name: 'Exempelstads kommun', shortName: 'Exempelstad' };
const documentsOf = (text: string) => soundParts(rawTree(text) ?? {}, { tenant })?.documents;

test('a part with two faults is left out, and the document that it stands in is not', () => {
  expect(documentsOf('documents: [{key: a, type: plan, title: Plan, source: E1, adopter: {value: []}}]')).toMatchObject([{ key: 'a' }]);
});

test('an item with two faults is left out, and the one after it is not', () => {
  const documents = documentsOf(
    'documents: [{key: A B, type: bok, title: Bok, source: E1}, {key: b, type: plan, title: Plan, source: E2}]',
  );
  expect(documents?.map(({ key }) => key)).toEqual(['b']);
});
