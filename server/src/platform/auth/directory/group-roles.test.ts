import fc from 'fast-check';
import { type GroupRole, type HeldPlace, roleChanges } from './group-roles';

const place = fc.record({ roleKey: fc.constantFrom('kontakt', 'samordnare'), unitId: fc.constantFrom('skolan', 'hamnen', null) });
const group: fc.Arbitrary<string> = fc.constantFrom('A', 'B', 'C');
const mapped: fc.Arbitrary<GroupRole[]> = fc.array(
  fc.tuple(place, group).map(([at, name]) => ({ ...at, group: name })),
  { maxLength: 6 },
);
const held: fc.Arbitrary<HeldPlace[]> = fc
  .array(fc.tuple(place, fc.constantFrom('directory', 'hand')), { maxLength: 6 })
  .map((places) => places.map(([at, origin], index) => ({ ...at, origin, id: String(index) })));
const groups = fc.uniqueArray(group);
const key = ({ roleKey, unitId }: { roleKey: string; unitId: string | null }): string => `${roleKey}/${unitId}`;

/** What the person holds once the changes are made. */
const after = (before: readonly HeldPlace[], changes: ReturnType<typeof roleChanges>): HeldPlace[] => [
  ...before.filter((each) => !changes.end.includes(each)),
  ...changes.begin.map((each, index) => ({ ...each, id: `new ${index}`, origin: 'directory' })),
];

describe('roles by groups', () => {
  test('what people decided is never touched', () => {
    fc.assert(
      fc.property(held, groups, mapped, (before, inGroups, mapping) => {
        expect(roleChanges(before, inGroups, mapping).end.every(({ origin }) => origin === 'directory')).toBe(true);
      }),
    );
  });

  test('afterwards everything the groups give is held, and nothing else by the directory', () => {
    fc.assert(
      fc.property(held, groups, mapped, (before, inGroups, mapping) => {
        const result = after(before, roleChanges(before, inGroups, mapping));
        const given = mapping.filter(({ group: name }) => inGroups.includes(name)).map(key);
        expect(given.every((wanted) => result.some((each) => key(each) === wanted))).toBe(true);
        expect(result.filter(({ origin }) => origin === 'directory').every((each) => given.includes(key(each)))).toBe(true);
      }),
    );
  });

  test('the same groups a second time change nothing', () => {
    fc.assert(
      fc.property(held, groups, mapped, (before, inGroups, mapping) => {
        const result = after(before, roleChanges(before, inGroups, mapping));
        expect(roleChanges(result, inGroups, mapping)).toEqual({ begin: [], end: [] });
      }),
    );
  });

  test('a place that two groups give is given once', () => {
    const both: GroupRole[] = ['A', 'B'].map((name) => ({ group: name, roleKey: 'kontakt', unitId: null }));
    expect(roleChanges([], ['A', 'B'], both).begin).toHaveLength(1);
  });
});
