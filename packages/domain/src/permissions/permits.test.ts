import fc from 'fast-check';
import { type Grant, type Permission, permits, reachOf, type Scope, type Target, widestScope } from './permits';

const permissions: readonly Permission[] = ['activity.read', 'activity.write', 'report.write', 'decision.record'];
const scopes: readonly Scope[] = ['own_unit', 'unit_and_below', 'municipality'];

/** kommun > skolan > gymnasiet, and hamnen beside. */
const parents: Readonly<Record<string, string | null>> = { kommun: null, skolan: 'kommun', gymnasiet: 'skolan', hamnen: 'kommun' };
function targetOf(unit: string | null): Target {
  const path: string[] = [];
  for (let at = unit; at !== null; at = parents[at] ?? null) path.push(at);
  return { unit, path };
}

const anyUnit = fc.constantFrom(...Object.keys(parents), null);
const anyTarget = anyUnit.map(targetOf);
const anyPermission = fc.constantFrom(...permissions);
const anyGrant: fc.Arbitrary<Grant> = fc.record({ permission: anyPermission, scope: fc.constantFrom(...scopes), unit: anyUnit });
const anyGrants = fc.array(anyGrant, { maxLength: 5 });

describe('what grants permit', () => {
  const at = (scope: Scope, unit: string | null): Grant[] => [{ permission: 'report.write', scope, unit }];

  test('each scope reaches as far as it says', () => {
    expect(permits(at('own_unit', 'skolan'), 'report.write', targetOf('skolan'))).toBe(true);
    expect(permits(at('own_unit', 'skolan'), 'report.write', targetOf('gymnasiet'))).toBe(false);
    expect(permits(at('unit_and_below', 'skolan'), 'report.write', targetOf('gymnasiet'))).toBe(true);
    expect(permits(at('unit_and_below', 'skolan'), 'report.write', targetOf('hamnen'))).toBe(false);
    expect(permits(at('unit_and_below', 'gymnasiet'), 'report.write', targetOf('skolan'))).toBe(false);
    expect(permits(at('municipality', null), 'report.write', targetOf('hamnen'))).toBe(true);
  });

  test('what belongs to no unit takes the whole municipality, and a role without a unit reaches no unit', () => {
    expect(permits(at('unit_and_below', 'kommun'), 'report.write', targetOf(null))).toBe(false);
    expect(permits(at('municipality', 'skolan'), 'report.write', targetOf(null))).toBe(true);
    expect(permits(at('own_unit', null), 'report.write', targetOf(null))).toBe(false);
    expect(permits(at('unit_and_below', null), 'report.write', targetOf('skolan'))).toBe(false);
  });

  test('unlisted means no', () => {
    fc.assert(
      fc.property(anyGrants, anyPermission, anyTarget, (grants, permission, target) => {
        const others = grants.filter((grant) => grant.permission !== permission);
        expect(permits(others, permission, target)).toBe(false);
        expect(widestScope(others, permission)).toBeNull();
        expect(reachOf(others, permission)).toEqual({ everything: false, units: [], subtrees: [] });
      }),
    );
  });

  test('a wider scope never permits less, and one more grant never takes anything away', () => {
    fc.assert(
      fc.property(anyGrants, anyGrant, anyPermission, anyTarget, (grants, grant, permission, target) => {
        const inScope = scopes.map((scope) => permits([{ ...grant, scope }], permission, target));
        expect(inScope).toEqual([...inScope].sort());
        if (permits(grants, permission, target)) expect(permits([...grants, grant], permission, target)).toBe(true);
      }),
    );
  });

  test('a list narrowed by the reach shows exactly what is permitted one by one', () => {
    fc.assert(
      fc.property(anyGrants, anyPermission, anyTarget, (grants, permission, target) => {
        const { everything, units, subtrees } = reachOf(grants, permission);
        const inUnits = target.unit !== null && (units.includes(target.unit) || target.path.some((unit) => subtrees.includes(unit)));
        expect(everything || inUnits).toBe(permits(grants, permission, target));
      }),
    );
  });

  test('the widest scope is held exactly where something is permitted', () => {
    fc.assert(
      fc.property(anyGrants, anyPermission, (grants, permission) => {
        const somewhere = [null, ...Object.keys(parents)].some((unit) => permits(grants, permission, targetOf(unit)));
        expect(widestScope(grants, permission) !== null).toBe(somewhere);
        expect(widestScope(grants, permission) === 'municipality').toBe(permits(grants, permission, targetOf(null)));
      }),
    );
  });
});
