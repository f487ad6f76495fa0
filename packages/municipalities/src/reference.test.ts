import { type Configuration, readConfiguration } from '@utblick/configuration';
import { municipalityFiles, referenceMunicipalities } from './index';

/** Municipalities in each county, by the county's code. Their sum is Sweden's. */
const IN_COUNTY = {
  '01': 26,
  '03': 8,
  '04': 9,
  '05': 13,
  '06': 13,
  '07': 8,
  '08': 12,
  '09': 1,
  '10': 5,
  '12': 33,
  '13': 6,
  '14': 49,
  '17': 16,
  '18': 12,
  '19': 10,
  '20': 15,
  '21': 10,
  '22': 7,
  '23': 8,
  '24': 15,
  '25': 14,
};

const all = referenceMunicipalities();

const tenants = municipalityFiles().flatMap(({ text, file }): Configuration['tenant'][] => {
  const read = readConfiguration(text, { file });
  return read.ok ? [read.configuration.tenant] : [];
});

test('there are 290 municipalities, each with a code and a name of its own', () => {
  expect(all).toHaveLength(290);
  expect(new Set(all.map(({ code }) => code)).size).toBe(290);
  expect(new Set(all.map(({ name }) => name)).size).toBe(290);
  expect(all.filter(({ code }) => !/^\d{4}$/.test(code))).toEqual([]);
});

test('a code begins with that of its county, and each county has as many as it should', () => {
  expect(all.filter(({ code, countyCode }) => !code.startsWith(countyCode))).toEqual([]);
  const counted: Record<string, number> = {};
  for (const { countyCode } of all) counted[countyCode] = (counted[countyCode] ?? 0) + 1;
  expect(counted).toEqual(IN_COUNTY);
  expect(new Set(all.map(({ countyName }) => countyName)).size).toBe(21);
});

test('a figure has its day and who says so', () => {
  const known = all.flatMap(({ population }) => population ?? []);
  expect(known.length).toBeGreaterThan(60);
  expect(known.filter(({ inhabitants, on, source }) => inhabitants < 2000 || !/^20\d\d-\d\d-\d\d$/.test(on) || source === '')).toEqual([]);
});

test('members of regional bodies and municipalities with a file of their own are among them under the same code', () => {
  const shortNames = new Map(all.map(({ code, shortName }) => [code, shortName]));
  const members = tenants.flatMap((tenant) => tenant.members);
  expect(members.length).toBeGreaterThan(80);
  expect(members.filter(({ code, name }) => shortNames.get(code) !== name)).toEqual([]);
  const own = tenants.filter(({ kind }) => kind === 'municipality');
  expect(own.filter(({ code = '', shortName }) => shortNames.get(code) !== shortName)).toEqual([]);
});

test('figures agree with those that the municipalities themselves are configured with', () => {
  for (const { code, populations } of tenants.filter(({ kind }) => kind === 'municipality')) {
    const { inhabitants, on } = all.find((each) => each.code === code)?.population ?? {};
    expect(populations.map((figure) => ({ inhabitants: figure.inhabitants, on: figure.on }))).toContainEqual({ inhabitants, on });
  }
});
