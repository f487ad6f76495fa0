import { checkConfiguration, readConfiguration, writeConfiguration } from '@utblick/configuration';
import { referenceMunicipalities } from '@utblick/municipalities';
import { firstConfiguration } from './first-configuration';
import { readTenant } from './founding-form';

const municipalities = referenceMunicipalities();
const administrator = { name: 'Ada', email: 'ada@kommun.example' };
const words = { name: 'Administratör', decidedBy: 'Driften', date: '2026-11-20' };

test("every one of Sweden's municipalities can begin, and with no more figures than are known", () => {
  const all = municipalities.map(({ code, name, shortName }) => {
    const read = readTenant({ listed: true, kind: 'municipality', code, name, shortName, administrator }, municipalities);
    if ('faults' in read) throw new Error(`${name}: ${JSON.stringify(read.faults)}`);
    return firstConfiguration(read.value, words);
  });
  expect(all.flatMap(checkConfiguration)).toEqual([]);
  const keys = all.map(({ tenant }) => tenant.key);
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual(['habo']);
  const figures = all.flatMap(({ tenant }) => tenant.populations);
  expect(figures).toEqual(municipalities.flatMap(({ population }) => population ?? []));
});

test('what it begins with reads back as it was written, and says nothing that a document could', () => {
  const form = { listed: false, kind: 'region', code: '', name: 'Samarbetet', shortName: 'Samarbetet', administrator };
  const read = readTenant(form, municipalities);
  if ('faults' in read) throw new Error('It cannot be read.');
  const configuration = firstConfiguration(read.value, words);
  expect(readConfiguration(writeConfiguration(configuration), { file: 'ny.yaml' })).toEqual({ ok: true, configuration });
  expect(configuration.lead.stated).toBe('not_stated');
  expect([configuration.documents, configuration.pillars, configuration.rules, configuration.units].flat()).toEqual([]);
});
