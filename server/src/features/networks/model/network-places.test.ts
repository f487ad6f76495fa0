import type { Network, Role, UnitKind } from '@utblick/configuration';
import fc from 'fast-check';
import type { DatedUnit } from '../../organisation/organisation.read';
import { networkPlaces } from './network-places';

const unit = (key: string, kind: UnitKind, validFrom: string | null = null, validTo: string | null = null): DatedUnit => ({
  id: key,
  key,
  name: key,
  kind,
  validFrom,
  validTo,
});
const part = <Value>(value: Value | null) => ({ value, stated: value === null ? 'not_stated' : 'full', origin: 'adopted', source: [] });
const role = (key: string, holder: Role['holder']['value'], archetype = 'A10_KONTAKT'): Role =>
  ({ key, name: `Rollen ${key}`, archetype, holder: part(holder) }) as unknown as Role;
const network = (members: Network['members']['value'], excluded: Network['excluded']['value'] = null) =>
  ({ members: part(members), excluded: part(excluded) }) as unknown as Pick<Network, 'members' | 'excluded'>;
const keys = (places: readonly { unit: DatedUnit }[]): string[] => places.map(({ unit: { key } }) => key);

const units = [unit('skolan', 'forvaltning'), unit('hamnen', 'bolag'), unit('vast', 'stadsdelsforvaltning'), unit('namnden', 'namnd')];
const contact = role('kontakt', { personIn: ['forvaltning', 'bolag'] });
const byRole = [{ role: 'kontakt' }];
const day = '2026-11-20';

describe('who is to have a member', () => {
  test('every unit of the kinds that the role is to be held in', () => {
    const { places } = networkPlaces(network(byRole), [contact], units, day);
    expect(places.map(({ unit: { key }, roleKeys, letInOn }) => [key, roleKeys, letInOn])).toEqual([
      ['skolan', ['kontakt'], null],
      ['hamnen', ['kontakt'], null],
    ]);
  });

  test('kinds of unit and single units, except those excepted; contact persons speak for them', () => {
    const named = network([{ unitKinds: ['forvaltning', 'namnd'], except: ['namnden'] }, { unit: 'hamnen' }]);
    const { places } = networkPlaces(named, [contact, role('chef', { personIn: ['forvaltning'] }, 'A9_CHEF')], units, day);
    expect(places.map(({ unit: { key }, roleKeys }) => [key, roleKeys])).toEqual([
      ['skolan', ['kontakt']],
      ['hamnen', ['kontakt']],
    ]);
  });

  test('a unit has one place, however many ways lead to it', () => {
    const { places } = networkPlaces(
      network([...byRole, { role: 'samordnare' }]),
      [contact, role('samordnare', { personAt: 'skolan' })],
      units,
      day,
    );
    expect(places[0]).toMatchObject({ unit: { key: 'skolan' }, roleKeys: ['kontakt', 'samordnare'] });
    expect(keys(places)).toEqual(['skolan', 'hamnen']);
  });

  test('a role that others make up has its members in their units, and a circle ends', () => {
    const roles = [contact, role('gruppen', { members: [{ role: 'kontakt' }, { role: 'gruppen' }] })];
    expect(keys(networkPlaces(network([{ role: 'gruppen' }]), roles, units, day).places)).toEqual(['skolan', 'hamnen']);
  });

  test('nobody where the document does not say, and a role without a stated holder is told by name', () => {
    expect(networkPlaces(network(null), [contact], units, day)).toEqual({ places: [], leftOut: [], unknown: [] });
    expect(networkPlaces(network(byRole), [role('kontakt', null)], units, day)).toMatchObject({ places: [], unknown: ['Rollen kontakt'] });
    expect(networkPlaces(network([{ outside: 'public' }]), [contact], units, day)).toMatchObject({ places: [], unknown: [] });
  });

  test('only units that exist on the day', () => {
    const dated = [unit('gamla', 'forvaltning', null, '2020-06-30'), unit('nya', 'forvaltning', '2020-07-01')];
    const on = (when: string) => keys(networkPlaces(network(byRole), [contact], dated, when).places);
    expect([on('2020-06-30'), on('2020-07-01')]).toEqual([['gamla'], ['nya']]);
  });
});

describe('kinds that are left out', () => {
  const until = network(byRole, [{ unitKind: 'stadsdelsforvaltning', to: '2026-12-31' }]);

  test('have no place, with the units that this concerns', () => {
    const { places, leftOut } = networkPlaces(network(byRole, [{ unitKind: 'bolag' }]), [contact], units, day);
    expect(keys(places)).toEqual(['skolan']);
    expect(leftOut).toEqual([{ unitKind: 'bolag', from: null, to: null, units: [units[1]] }]);
  });

  test('are in from the day after the exclusion ended, though the members do not name them', () => {
    const on = (when: string) => networkPlaces(until, [contact], units, when);
    expect(keys(on('2026-12-31').places)).toEqual(['skolan', 'hamnen']);
    expect(on('2026-12-31').leftOut).toHaveLength(1);
    expect(keys(on('2027-01-01').places)).toEqual(['skolan', 'hamnen', 'vast']);
    expect(on('2027-01-01').places[2]).toMatchObject({ letInOn: '2027-01-01', roleKeys: ['kontakt'] });
    expect(on('2027-01-01').leftOut).toEqual([]);
  });

  test('are out again when a later exclusion begins', () => {
    const again = network(byRole, [
      { unitKind: 'stadsdelsforvaltning', to: '2026-12-31' },
      { unitKind: 'stadsdelsforvaltning', from: '2028-01-01' },
    ]);
    const out = (when: string) => !keys(networkPlaces(again, [contact], units, when).places).includes('vast');
    expect(['2026-12-31', '2027-01-01', '2027-12-31', '2028-01-01'].map(out)).toEqual([true, false, false, true]);
  });
});

const kinds: readonly UnitKind[] = ['forvaltning', 'bolag', 'stadsdelsforvaltning'];
const anyDay = fc.integer({ min: 0, max: 1500 }).map((days) => new Date(Date.UTC(2024, 0, 1 + days)).toISOString().slice(0, 10));
const optionalDay = fc.option(anyDay, { nil: null });
const anyUnits = fc
  .array(fc.tuple(fc.constantFrom(...kinds), optionalDay, optionalDay), { maxLength: 8 })
  .map((given) => given.map(([kind, from, to], at) => unit(`u${at}`, kind, from, to)));
const anyExcluded = fc.array(
  fc.record({
    unitKind: fc.constantFrom(...kinds),
    from: fc.option(anyDay, { nil: undefined }),
    to: fc.option(anyDay, { nil: undefined }),
  }),
  { maxLength: 4 },
);

describe('on any day', () => {
  test('a place is of a unit that exists, of no kind that is out, and there is one at most in each unit', () => {
    fc.assert(
      fc.property(anyUnits, anyExcluded, anyDay, (given, excluded, when) => {
        const { places, leftOut } = networkPlaces(network(byRole, excluded), [contact], given, when);
        expect(new Set(keys(places)).size).toBe(places.length);
        for (const place of places) {
          expect((place.unit.validFrom ?? '') <= when && when <= (place.unit.validTo ?? '9')).toBe(true);
          expect(leftOut.some(({ unitKind }) => unitKind === place.unit.kind)).toBe(false);
          expect(place.letInOn === null || place.letInOn <= when).toBe(true);
        }
      }),
    );
  });

  test('an exclusion with a last day parts that day from the next', () => {
    fc.assert(
      fc.property(fc.constantFrom(...kinds), anyDay, (unitKind, to) => {
        const until = network(byRole, [{ unitKind, to }]);
        const next = new Date(Date.parse(to) + 86_400_000).toISOString().slice(0, 10);
        const has = (when: string) => networkPlaces(until, [contact], [unit('enda', unitKind)], when).places.length;
        expect([has(to), has(next)]).toEqual([0, 1]);
      }),
    );
  });

  test('one more exclusion that is in force takes places away and gives none', () => {
    fc.assert(
      fc.property(anyUnits, anyExcluded, fc.constantFrom(...kinds), anyDay, (given, excluded, unitKind, when) => {
        const before = keys(networkPlaces(network(byRole, excluded), [contact], given, when).places);
        const after = keys(networkPlaces(network(byRole, [...excluded, { unitKind }]), [contact], given, when).places);
        expect(after.filter((key) => !before.includes(key))).toEqual([]);
        expect(after.filter((key) => given.find((each) => each.key === key)?.kind === unitKind)).toEqual([]);
      }),
    );
  });
});
