import { chainCircles } from '../check/chain-circles';
import type { Finding } from '../issues';
import { readConfiguration } from '../read';
import type { Configuration } from '../schema/configuration';

const head = `format: 1
tenant: {key: exempelstad, kind: municipality, name: Exempelstads kommun, shortName: Exempelstad}
`;
const office = '  - {key: kontoret, name: Kontoret, level: official, archetype: A6_CENTRAL, source: E2}\n';
const receives = (key: string) => `{key: ${key}, verb: receive, source: E3, actors: {value: [{role: kontoret}], source: E3}}`;
const circle = `  - {key: rundgang, name: Rundgång, kind: report, source: E3, steps: [${receives('ett')}, ${receives('tva')}]}\n`;
const stray = '  - {key: villebrad, name: Vill, kind: report, source: E3, carrier: {value: [{name: Budget, step: borta}], source: E3}}\n';
const unfit = '  - {key: halvskriven, kind: report, source: E3}\n';

/** Chains that come back to where they were, as a municipality's own check tells them. */
const circles = ({ rules }: Configuration): Finding[] =>
  rules.flatMap((rule, index) =>
    chainCircles(rule).map(({ at }) => ({ path: ['rules', index, 'steps', at], code: 'chainCircle', message: 'circle', expected: '' })),
  );

function problemsOf(text: string): string[] {
  const read = readConfiguration(`${head}${text}`, { file: 'utkast.yaml', also: circles });
  return read.ok ? [] : read.problems.map(({ path, code }) => `${path} ${code}`);
}

const inRules = (text: string): string[] => problemsOf(text).filter((line) => line.startsWith('rules'));

test('a chain that goes in a circle is told while something else is not finished', () => {
  const told = problemsOf(`purposes: [{key: a}]\nroles:\n${office}rules:\n${circle}`);
  expect(told).toContain('rules[0].steps[1] chainCircle');
  expect(told.length).toBeGreaterThan(1);
});

test('in its own place, also after a rule that is half written', () => {
  expect(inRules(`roles:\n${office}rules:\n${unfit}${circle}`)).toContain('rules[1].steps[1] chainCircle');
});

test('so is what the language itself asks of a rule', () => {
  const told = inRules(`purposes: [{key: a}]\nrules:\n${stray}`);
  expect(told.some((line) => line.endsWith('strayCarrier'))).toBe(true);
});

test('nothing is said of chains while roles do not fit', () => {
  expect(inRules(`roles:\n${office}  - {key: halv}\nrules:\n${circle}`)).toEqual([]);
});

test('nothing is told twice of a configuration that fits', () => {
  expect(inRules(`roles:\n${office}rules:\n${circle}`)).toEqual(['rules[0].steps[1] chainCircle']);
});
