import { ownerInWords } from './owner-in-words';

test.each([
  ['Huddinge', 'Huddinges', 'Huddinge’s'],
  ['Borås', 'Borås', 'Borås’s'],
  ['Region Skåne', 'Region Skånes', 'Region Skåne’s'],
  ['Alex', 'Alex', 'Alex’s'],
])('%s owns as %s and %s', (name, sv, en) => {
  expect(ownerInWords(name, 'sv')).toBe(sv);
  expect(ownerInWords(name, 'en')).toBe(en);
});
