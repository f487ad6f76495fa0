import { parse } from 'yaml';
import { z } from 'zod';
import { emitJsonSchema } from './json-schema';

const schema = z.fromJSONSchema(emitJsonSchema());

const right = `format: 1
tenant: {key: exempelstad, kind: municipality, name: Exempelstads kommun, shortName: Exempelstad}
lead: not_stated
reporting: {stated: none, source: E1}
rules:
  - key: arlig
    name: Årlig uppföljning
    kind: report
    source: [E2, {decidedBy: Kommunstyrelsen, date: '2026-01-31'}]
    deadline: {value: {type: calendar_date, month: 2, day: 15}, source: E2}
    steps: [{key: a, verb: report, source: E2, actors: {value: [{unitKinds: [forvaltning, bolag]}], source: E2}}]
`;

function accepts(text: string): boolean {
  return schema.safeParse(parse(text)).success;
}

describe('the emitted JSON Schema', () => {
  test('takes what people write, shorthand and all', () => {
    expect(accepts(right)).toBe(true);
  });

  test.each([
    ['an unknown key', 'kind: report', 'kind: report\n    deadlin: not_stated'],
    ['an unknown verb', 'verb: report', 'verb: tell'],
    ['a thirteenth month', 'month: 2', 'month: 13'],
    ['a missing name', 'name: Årlig uppföljning', 'summary: Årlig uppföljning'],
    [
      'an answer without a source',
      'actors: {value: [{unitKinds: [forvaltning, bolag]}], source: E2}',
      'actors: {value: [{unitKinds: [forvaltning]}]}',
    ],
    ['another format', 'format: 1', 'format: 2'],
  ])('refuses %s', (_, from, to) => {
    const wrong = right.replace(from, to);
    expect(wrong).not.toBe(right);
    expect(accepts(wrong)).toBe(false);
  });

  test('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(emitJsonSchema()))).toEqual(emitJsonSchema());
  });
});
