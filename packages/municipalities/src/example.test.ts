import { type Configuration, problemLine, readConfiguration } from '@utblick/configuration';
import { type ExampleActivity, exampleOf, municipalityFiles, referenceCountries, referenceProgrammes, type YamlFile } from './index';

const tenants = municipalityFiles().map((base) => ({ key: base.file.replace('.yaml', ''), base }));

/** The tenant's configuration with its invented local parts. */
function configurationOf({ key, base }: { key: string; base: YamlFile }): Configuration {
  const { local } = exampleOf(key);
  const read = local ? readConfiguration(local.text, { file: local.file, base }) : readConfiguration(base.text, { file: base.file });
  if (!read.ok) throw new Error(read.problems.map(problemLine).join('\n'));
  return read.configuration;
}

const activities = tenants.flatMap(({ key }) => exampleOf(key).activities);

test('there are five municipalities and six regional bodies, each in a file named after its key', () => {
  const read = tenants.map((tenant) => ({ file: tenant.key, ...configurationOf(tenant).tenant }));
  expect(read.filter(({ kind }) => kind === 'municipality')).toHaveLength(5);
  expect(read.filter(({ kind }) => kind === 'region')).toHaveLength(6);
  expect(read.filter(({ file, key }) => file !== key)).toEqual([]);
});

describe.each(tenants)('the example data of $key', (tenant) => {
  const configuration = configurationOf(tenant);
  const example = exampleOf(tenant.key);
  const keysOf = (list: readonly { readonly key: string }[]) => new Set(list.map(({ key }) => key));
  const [units, roles] = [keysOf(configuration.units), keysOf(configuration.roles)];
  const emails = new Set(example.people.map(({ email }) => email));

  test('people hold roles and work in units that are configured', () => {
    const held = example.people.flatMap((person) => person.roles);
    expect(held.filter(({ role, unit }) => !roles.has(role) || (unit !== undefined && !units.has(unit)))).toEqual([]);
    expect(example.people.filter(({ email }) => !email.endsWith('.example'))).toEqual([]);
  });

  test('activities lie in configured units, under configured pillars, with known people, programmes and countries', () => {
    const pillars = new Map(configuration.pillars.map(({ key, commitments }) => [key, keysOf(commitments)]));
    const [programmes, countries] = [keysOf(referenceProgrammes()), new Set(referenceCountries().map(({ code }) => code))];
    const isUnknown = ({ unit, contact, programme, partners = [], pillars: served }: ExampleActivity): boolean =>
      !units.has(unit) ||
      (contact !== undefined && !emails.has(contact)) ||
      (programme !== undefined && !programmes.has(programme)) ||
      partners.some(({ country }) => country !== undefined && !countries.has(country)) ||
      served.some(({ pillar, commitment }) => !pillars.has(pillar) || (commitment !== undefined && !pillars.get(pillar)?.has(commitment)));
    expect(example.activities.filter(isUnknown).map(({ key }) => key)).toEqual([]);
  });

  test('a grant is never a larger share of what a unit carries than its programme pays', () => {
    const rates = new Map(referenceProgrammes().map(({ key, ratePercent }) => [key, ratePercent]));
    const tooHigh = example.activities.filter(({ programme, funding = [] }) => {
      const rate = programme === undefined ? undefined : rates.get(programme);
      return funding.some(({ grant, cash, inKind }) => {
        if (rate === undefined || grant === undefined || cash === undefined || inKind === undefined) return false;
        return grant > ((grant + cash + inKind) * rate) / 100 + 1000;
      });
    });
    expect(tooHigh.map(({ key }) => key)).toEqual([]);
  });

  test('what is shared goes to tenants that are there, is recorded by somebody of the tenant and marked as invented', () => {
    const { sharing } = example;
    if (sharing === null) return;
    const known = new Set(['all', ...tenants.map(({ key }) => key).filter((key) => key !== tenant.key)]);
    expect(sharing.decisions.filter(({ to }) => !known.has(to))).toEqual([]);
    expect([...emails]).toContain(sharing.by);
    expect(sharing.reference).toContain('Exempeldata');
  });

  test('nothing local is without the mark that it is invented', () => {
    const local = JSON.stringify(configuration).match(/"decidedBy":"[^"]*","date":"[^"]*"(?:,"reference":"[^"]*")?/g) ?? [];
    expect(local.filter((source) => !source.endsWith('"reference":"Exempeldata"'))).toEqual([]);
  });
});

test('the invented activities show every kind and every state', () => {
  expect(new Set(activities.map(({ kind }) => kind)).size).toBe(22);
  expect(new Set(activities.map(({ status }) => status))).toEqual(new Set(['idea', 'planned', 'running', 'ended', 'cancelled']));
});
