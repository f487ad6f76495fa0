import { readConfiguration, ruleAsWritten } from '@utblick/configuration';
import { parse } from 'yaml';
import { municipalityFiles } from './index';

interface Written {
  readonly defaultOrigin?: string;
  readonly rules?: readonly { readonly key: string }[];
}

const rules = municipalityFiles().flatMap(({ file, text }) => {
  const written = parse(text) as Written;
  const read = readConfiguration(text, { file });
  return (written.rules ?? []).map((rule, index) => ({
    file,
    key: rule.key,
    written: rule,
    usual: written.defaultOrigin ?? 'adopted',
    read: read.ok ? read.configuration.rules[index] : undefined,
  }));
});

test('there are rules to draw', () => {
  expect(rules.length).toBeGreaterThan(15);
});

/** Which origin goes without saying stands in the file, outside the rule. */
const withoutUsual = (value: unknown, usual: string): unknown =>
  JSON.parse(JSON.stringify(value, (key, inner) => (key === 'origin' && (inner === usual || inner === 'adopted') ? undefined : inner)));

test.each(rules)('the form draws $key of $file as the reader reads it', ({ written, read, usual }) => {
  expect(read).toBeDefined();
  expect(withoutUsual(ruleAsWritten(written), usual)).toEqual(withoutUsual(read, usual));
});
