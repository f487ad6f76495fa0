import { steerableKinds } from '@utblick/domain';
import fc from 'fast-check';
import { stopTokens } from './stop-tokens';

const letters = fc.record({
  tenantId: fc.uuid({ version: [4, 7] }),
  personId: fc.uuid({ version: [4, 7] }),
  what: fc.constantFrom(...steerableKinds, 'digest' as const),
});
const tokens = stopTokens('a secret');

test('what is written is read again', () => {
  fc.assert(fc.property(letters, (given) => expect(tokens.read(tokens.write(given))).toEqual(given)));
});

test('nothing is read that was changed in one place, cut, or made longer', () => {
  fc.assert(
    fc.property(letters, fc.nat(), fc.constantFrom(...'ABz09_-. '), (given, seed, letter) => {
      const token = tokens.write(given);
      const at = seed % token.length;
      const changed = `${token.slice(0, at)}${letter}${token.slice(at + 1)}`;
      if (changed !== token) expect(tokens.read(changed)).toBeNull();
      expect(tokens.read(token.slice(0, at))).toBeNull();
      expect(tokens.read(token + letter)).toBeNull();
    }),
  );
});

test('nothing is read that another installation has written, or that is no token at all', () => {
  fc.assert(fc.property(letters, (given) => expect(stopTokens('another').read(tokens.write(given))).toBeNull()));
  fc.assert(fc.property(fc.string(), (text) => expect(tokens.read(text)).toBeNull()));
});

test('letters that cannot be stopped have no token that stops them', () => {
  const [given] = fc.sample(letters, 1);
  if (given) expect(tokens.read(tokens.write({ ...given, what: 'not_a_kind' as 'digest' }))).toBeNull();
});
