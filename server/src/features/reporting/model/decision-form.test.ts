import fc from 'fast-check';
import { decisionsAgree, normalisedParagraph, readDecision, type WrittenDecision } from './decision-form';

const ground = {
  bodies: ['Styrelsen'],
  outcomes: ['approved', 'referred_back', 'rejected'] as const,
  today: '2027-03-05',
  notBefore: '2027-02-12',
};
const written: WrittenDecision = {
  body: 'Styrelsen',
  outcome: 'approved',
  decidedOn: '2027-03-03',
  paragraph: '45',
  diarienummer: ' KS  2027/118 ',
  note: '',
};

const faultsOf = (changed: Partial<WrittenDecision>): readonly { field: string; code: string }[] => {
  const read = readDecision({ ...written, ...changed }, ground);
  return 'faults' in read ? read.faults : [];
};

describe('a paragraph', () => {
  test.each([
    ['45', '§ 45'],
    ['§45', '§ 45'],
    ['§ 45', '§ 45'],
    ['45 §', '§ 45'],
    [' 045 ', '§ 45'],
    ['§ 45 A', '§ 45 a'],
    ['45a', '§ 45 a'],
  ])('%p is written as %p', (text, expected) => expect(normalisedParagraph(text)).toBe(expected));

  test.each(['', '§', 'fyrtiofem', '45–46', '45 ab', '12345'])('%p is none', (text) => expect(normalisedParagraph(text)).toBeNull());

  test('what has been normalised stays as it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.constantFrom('', ' a', ' ö'), (number, letter) => {
        const once = normalisedParagraph(`${number}${letter}`) ?? '';
        expect(normalisedParagraph(once)).toBe(once);
      }),
    );
  });
});

describe('a decision from the minutes', () => {
  test('is kept in one form', () => {
    expect(readDecision(written, ground)).toEqual({ decision: { ...written, paragraph: '§ 45', diarienummer: 'KS 2027/118' } });
  });

  test('lies between the step before and today', () => {
    expect(faultsOf({ decidedOn: '2027-02-12' })).toEqual([]);
    expect(faultsOf({ decidedOn: '2027-03-05' })).toEqual([]);
    expect(faultsOf({ decidedOn: '2027-02-11' })).toEqual([{ field: 'decidedOn', code: 'dayBeforeEarlierStep' }]);
    expect(faultsOf({ decidedOn: '2027-03-06' })).toEqual([{ field: 'decidedOn', code: 'dayInFuture' }]);
    expect(faultsOf({ decidedOn: '3 mars' })).toEqual([{ field: 'decidedOn', code: 'notDate' }]);
  });

  test('says why when the matter goes back or is turned down', () => {
    for (const outcome of ['referred_back', 'rejected'] as const) {
      expect(faultsOf({ outcome })).toEqual([{ field: 'note', code: 'reasonMissing' }]);
      expect(faultsOf({ outcome, note: 'Kostnaderna saknas.' })).toEqual([]);
    }
  });

  test('all that is wrong is told at once, in the order of the form', () => {
    const all = faultsOf({ body: 'Nämnden', outcome: 'received', decidedOn: '', paragraph: '', diarienummer: '', note: 'x'.repeat(4_001) });
    expect(all.map(({ field }) => field)).toEqual(['body', 'outcome', 'decidedOn', 'paragraph', 'diarienummer', 'note']);
  });

  test('sent twice it is the same, changed in anything it is another', () => {
    expect(decisionsAgree(written, { ...written })).toBe(true);
    for (const changed of [{ paragraph: '46' }, { note: 'x' }, { outcome: 'rejected' as const }, { decidedOn: '2027-03-04' }]) {
      expect(decisionsAgree(written, { ...written, ...changed })).toBe(false);
    }
  });
});
