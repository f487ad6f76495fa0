import fc from 'fast-check';
import { differenceBetween } from './difference';
import { problemLine } from './problem';
import { readConfiguration } from './read';
import type { Configuration } from './schema/configuration';
import { sourcesIn } from './sources';
import { anyConfiguration as configurations } from './testing/any-configuration';
import { writeConfiguration } from './write';

/** Properties that hold for every configuration the schema allows, generated from the schema itself. */

function readBack(text: string): Configuration {
  const read = readConfiguration(text, { file: 'written.yaml' });
  if (!read.ok) throw new Error(read.problems.map(problemLine).join('\n'));
  return read.configuration;
}

/** The same value with the keys of its maps in another order. */
const shuffled = <Value>(value: Value): Value =>
  JSON.parse(JSON.stringify(value), (_, inner) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).reverse()) : inner,
  ) as Value;

const copy = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

const runs = { numRuns: 20, endOnFailure: true };

describe('every configuration the language allows', () => {
  test('is read back as it was after being written, and written the same again', () => {
    fc.assert(
      fc.property(configurations, (configuration) => {
        const text = writeConfiguration(configuration);
        const back = readBack(text);
        expect(back).toEqual(configuration);
        expect(writeConfiguration(back)).toBe(text);
        // However a store has kept its keys.
        expect(writeConfiguration(shuffled(configuration))).toBe(text);
      }),
      runs,
    );
  });

  test('differs from another exactly where they are not equal', () => {
    fc.assert(
      fc.property(configurations, configurations, (one, other) => {
        expect(differenceBetween(one, copy(one))).toEqual([]);
        const isSame = JSON.stringify(one) === JSON.stringify(other);
        expect(differenceBetween(one, other).length === 0).toBe(isSame);
      }),
      runs,
    );
  });

  test('names no source that its file does not contain', () => {
    fc.assert(
      fc.property(configurations, (configuration) => {
        const written = JSON.stringify(configuration);
        for (const source of sourcesIn(configuration).keys()) expect(written).toContain(JSON.stringify(source));
      }),
      runs,
    );
  });
});
