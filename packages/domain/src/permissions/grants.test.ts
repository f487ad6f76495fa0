import { actsInSteadOf, grantsOf } from './grants';
import { permits } from './permits';

const roles = [
  {
    key: 'kontakt',
    permissions: [{ allow: 'activity.read', scope: 'municipality' } as const, { allow: 'report.write', scope: 'own_unit' } as const],
  },
  { key: 'kontoret', permissions: [{ allow: 'report.review', scope: 'municipality' } as const] },
];
const place = (roleKey: string, unit: string | null, substitutesId: string | null = null) => ({ roleKey, unit, substitutesId });
const at = (unit: string) => ({ unit, path: [unit] });

test('a held role permits what the configuration says of it, through that place', () => {
  const held = place('kontakt', 'skolan');
  const grants = grantsOf([held, place('okänd', null)], roles);
  expect(grants).toEqual([
    { permission: 'activity.read', scope: 'municipality', unit: 'skolan', through: held },
    { permission: 'report.write', scope: 'own_unit', unit: 'skolan', through: held },
  ]);
  expect(permits(grants, 'report.write', at('skolan'))).toBe(true);
});

describe('in whose stead somebody acts', () => {
  test('is that of the holder where only the substitution allows it', () => {
    const grants = grantsOf([place('kontakt', 'skolan', 'evas')], roles);
    expect(actsInSteadOf(grants, at('skolan'))).toEqual(['evas']);
    expect(actsInSteadOf(grants, at('hamnen'))).toEqual([]);
  });

  test("is nobody's where an own role allows the same there, and the own role counts nowhere else", () => {
    const grants = grantsOf([place('kontakt', 'skolan'), place('kontakt', 'hamnen', 'evas')], roles);
    expect(actsInSteadOf(grants, at('skolan'))).toEqual([]);
    expect(actsInSteadOf(grants, at('hamnen'))).toEqual(['evas']);
  });

  test('is nobody’s for what is only read', () => {
    expect(actsInSteadOf(grantsOf([place('kontakt', 'skolan', 'evas')], roles), { unit: null, path: [] })).toEqual([]);
  });

  test('for what belongs to no unit takes a role for the whole municipality', () => {
    expect(actsInSteadOf(grantsOf([place('kontoret', 'kontoret', 'jonnas')], roles), { unit: null, path: [] })).toEqual(['jonnas']);
  });
});
