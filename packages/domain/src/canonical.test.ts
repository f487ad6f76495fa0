import fc from 'fast-check';
import { canonicalJson } from './canonical';

function shuffled(value: unknown, keyOrder: (keys: string[]) => string[]): unknown {
  if (Array.isArray(value)) return value.map((part) => shuffled(part, keyOrder));
  if (typeof value !== 'object' || value === null) return value;
  const part = value as Record<string, unknown>;
  return Object.fromEntries(keyOrder(Object.keys(part)).map((key) => [key, shuffled(part[key], keyOrder)]));
}

describe('canonical JSON', () => {
  test('sorts keys at every depth and leaves undefined properties out', () => {
    expect(canonicalJson({ b: [1, { d: null, c: 'å' }], a: undefined, A: true })).toBe('{"A":true,"b":[1,{"c":"å","d":null}]}');
  });

  test('the order of keys does not matter', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(canonicalJson(shuffled(value, (keys) => keys.reverse()))).toBe(canonicalJson(value));
      }),
    );
  });

  test('reads back as the same value, so different values differ', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  test('two values have one text exactly when they are equal', () => {
    const near = fc.oneof(
      fc.constantFrom(0, '0', null, false, '', [], {}, [[]], ['1', 2], ['12'], { a: 1 }, { a: '1' }, { a: [1] }),
      fc.jsonValue(),
    );
    fc.assert(
      fc.property(near, near, (one, other) => {
        const equal = JSON.stringify(shuffled(one, (keys) => keys.sort())) === JSON.stringify(shuffled(other, (keys) => keys.sort()));
        expect(canonicalJson(one) === canonicalJson(other)).toBe(equal);
      }),
    );
  });

  test.each([
    [Number.NaN],
    [Number.POSITIVE_INFINITY],
    [undefined],
    [[undefined]],
    [new Date(0)],
    [new Map()],
    [() => 1],
    [1n],
    [{ a: Symbol('a') }],
  ])('refuses %p instead of dropping it', (value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError);
  });

  test('refuses a list with a hole', () => {
    expect(() => canonicalJson(new Array(2))).toThrow(TypeError);
  });
});
