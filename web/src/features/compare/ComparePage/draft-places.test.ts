import { guideAddress } from './draft-places';

test.each([
  ['pillars/larande', 'inriktningar'],
  ['document/revision', 'dokument'],
  ['rules/arlig', 'regler'],
  ['twinTowns/towns', 'ovrigt'],
  ['publication', 'ovrigt'],
  [null, 'kommun'],
])('what was borrowed by %s is found in the step %s', (item, step) => {
  expect(guideAddress('7', item)).toBe(`/installningar/utkast/7/guide/${step}`);
});
