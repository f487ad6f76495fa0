import { withSoftHyphens } from './actor-words';

test.each([
  ['Kommunledningskontoret', 'Kommunlednings|kontoret'],
  ['Verksamhetsberättelse', 'Verksamhets|berättelse'],
  ['Kommunfullmäktige', 'Kommun|fullmäktige'],
  ['Verksamhetsplan', 'Verksamhets|plan'],
  ['Bolag', 'Bolag'],
  ['Nämnder och styrelser', 'Nämnder och styrelser'],
])('%p may break as %p', (text, expected) => expect(withSoftHyphens(text).replaceAll('\u00AD', '|')).toBe(expected));
