import { ownerInWords } from './owner-in-words';

test.each([
  ['Exempelstad', 'Exempelstads', 'Exempelstad’s'],
  ['Provnäs', 'Provnäs', 'Provnäs’s'],
  ['Region Prov', 'Region Provs', 'Region Prov’s'],
  ['Alex', 'Alex', 'Alex’s'],
])('%s owns as %s and %s', (name, sv, en) => {
  expect(ownerInWords(name, 'sv')).toBe(sv);
  expect(ownerInWords(name, 'en')).toBe(en);
});
