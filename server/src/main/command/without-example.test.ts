import { type Configuration, readConfiguration } from '@utblick/configuration';
import { withoutExample } from './without-example';

const base = `
format: 1
tenant: {key: exempelstad, kind: municipality, name: Exempelstads kommun, shortName: Exempelstad}
units:
  - {key: styrelsen, name: Styrelsen, kind: styrelse, source: EX-1}
rules:
  - key: arlig
    name: Årlig
    kind: report
    deadline: {stated: not_stated, source: EX-2, readings: [En läsning, En annan]}
    source: EX-2
`;

const overlay = (text: string): Configuration => configurationFrom(`overlay: 1\n${text}`);

function configurationFrom(text: string): Configuration {
  const read = readConfiguration(text, { file: 'test.yaml', base: { file: 'base.yaml', text: base } });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.configuration;
}

const SOURCE = `{decidedBy: Styrelsen, date: '2024-01-01'}`;
const INVENTED = `
units: [{key: pahitt, name: Påhitt AB, kind: bolag, source: ${SOURCE}}]
meetings: [{role: styrelse, on: '2026-03-04'}]`;
const INVENTED_DAY = `rules: [{key: arlig, deadline: {value: {type: calendar_date, month: 1, day: 15}, source: ${SOURCE}}}]`;
const role = `roles: [{key: styrelse, name: Styrelse, level: political, archetype: A3_STYRELSE, source: ${SOURCE}}]`;

const before = configurationFrom(base);
const example = overlay(`${INVENTED}\n${INVENTED_DAY}\n${role}`);

test('what only the example version said goes back to what the document says', () => {
  expect(withoutExample(example, { before, example })).toEqual(before);
});

test('what somebody decided since stays, also where it replaced an invented answer', () => {
  const decided = `rules: [{key: arlig, deadline: {value: {type: calendar_date, month: 2, day: 1}, source: ${SOURCE}}}]`;
  const own = `${decided}\n${role}\nunits: [{key: eget, name: Eget kontor, kind: enhet, source: ${SOURCE}}]`;
  const current = overlay(
    `${decided}\n${role}\nunits: [{key: pahitt, name: Påhitt AB, kind: bolag, source: ${SOURCE}}, {key: eget, name: Eget kontor, kind: enhet, source: ${SOURCE}}]
meetings: [{role: styrelse, on: '2026-03-04'}, {role: styrelse, on: '2026-04-01'}]`,
  );
  const kept = withoutExample(current, { before, example });
  expect(kept.units.map(({ key }) => key)).toEqual(['styrelsen', 'eget']);
  expect(kept.rules).toEqual(overlay(own).rules);
  expect(kept.meetings).toEqual([{ role: 'styrelse', on: '2026-04-01' }]);
  expect(kept.roles).toEqual(before.roles);
});
