import type { Role } from '@utblick/configuration';
import { type Holding, placesOf, unitsToFill } from './role-places';

const units = [
  { key: 'skolan', name: 'Skolan', kind: 'forvaltning' },
  { key: 'hamnen', name: 'Hamnen AB', kind: 'bolag' },
  { key: 'namnden', name: 'Nämnden', kind: 'namnd' },
];
const role = (holder: Role['holder']['value']): Role => ({ key: 'kontakt', holder: { value: holder } }) as unknown as Role;
const held = (unitKey: string | null, personName = 'Per Påhitt'): Holding => ({
  roleKey: 'kontakt',
  unitKey,
  personName,
  unitName: unitKey,
});

describe('the places of a role', () => {
  test('one in each unit of its kinds, and those that are empty by name', () => {
    const places = placesOf(role({ personIn: ['forvaltning', 'bolag'] }), units, [held('skolan'), held('namnden')]);
    expect([places.places, places.vacantUnits]).toEqual([2, ['Hamnen AB']]);
  });

  test('one and only one where one person holds it', () => {
    expect(placesOf(role({ personAt: 'skolan' }), units, [held('skolan')])).toEqual({
      holders: [{ name: 'Per Påhitt', unitName: 'skolan' }],
      places: 1,
      vacantUnits: [],
    });
  });

  test('none where a body holds it: its members are nobody to be appointed here', () => {
    expect(placesOf(role({ unit: 'namnden' }), units, [held('namnden')])).toEqual({ holders: [], places: null, vacantUnits: [] });
  });

  test('unknown where the document does not say who holds it, though somebody does', () => {
    const places = placesOf(role(null), units, [held(null)]);
    expect([places.places, places.holders.length]).toEqual([null, 1]);
  });

  test('unknown where no unit of its kinds is known: nothing is called empty that nobody has entered', () => {
    expect(placesOf(role({ personIn: ['stiftelse'] }), units, []).places).toBeNull();
  });

  test('somebody in another role fills nothing', () => {
    const other = { ...held('hamnen'), roleKey: 'annan' };
    expect(placesOf(role({ personIn: ['bolag'] }), units, [other]).vacantUnits).toEqual(['Hamnen AB']);
  });
});

test('only roles of single people in units have units to fill', () => {
  expect(unitsToFill(role({ unitKinds: ['bolag'] }), units)).toEqual([]);
  expect(unitsToFill(role({ personIn: ['bolag'] }), units).map(({ key }) => key)).toEqual(['hamnen']);
});
