import type { Role } from '@utblick/configuration';
import fc from 'fast-check';
import type { Change } from './changes';
import type { PeopleRow } from './people-table';
import { heldOn, type Roster, type RosterAssignment } from './roster';
import { rosterAfter, termChangePlan } from './term-change';

const TERM = '2027-01-01';
const role = (key: string, level: string, holder: object) =>
  ({ key, name: key, level, holder: { value: holder }, permissions: [] }) as unknown as Role;
const roles = [role('styrelsen', 'political', { unit: 'styrelsen' }), role('chef', 'official', { personIn: ['forvaltning'] })];
const unit = (key: string, kind: string) => ({ id: key, key, name: key, kind, path: [key], validFrom: null, validTo: null });
const people = ['ada', 'bea', 'cia', 'dea'].map((id) => ({ id, name: id, email: `${id}@exempel.example`, active: true, hasAccount: true }));

const anyDay = fc.integer({ min: 2024, max: 2030 }).map((year) => `${year}-03-01`);
const anyAssignment = fc.record({
  personId: fc.constantFrom(...people.map(({ id }) => id)),
  roleKey: fc.constantFrom('styrelsen', 'chef'),
  from: anyDay,
  to: fc.option(anyDay),
  standsIn: fc.boolean(),
});

/** Some of the assignments stand in for the one before them, where it has the same role. */
const anyRoster = fc.array(anyAssignment, { maxLength: 8 }).map((drawn): Roster => {
  const assignments: RosterAssignment[] = [];
  for (const { personId, roleKey, from, to, standsIn } of drawn) {
    const before = assignments.at(-1);
    const holder = standsIn && before?.roleKey === roleKey && before.substitutesId === null ? before.id : null;
    const validTo = to !== null && to >= from ? to : null;
    const id = `a${assignments.length}`;
    assignments.push({ id, personId, roleKey, unitId: roleKey, validFrom: from, validTo, substitutesId: holder, reference: '' });
  }
  return { today: '2026-11-20', people, units: [unit('styrelsen', 'styrelse'), unit('chef', 'forvaltning')], assignments, roles };
});

const anyRows = fc.uniqueArray(fc.constantFrom('bea', 'eva', 'fia'), { maxLength: 3 }).map((names) =>
  names.map((name, at): PeopleRow => {
    const known = people.find(({ id }) => id === name) ?? null;
    const place = { roleKey: 'styrelsen', unitId: 'styrelsen', validFrom: TERM, validTo: null, substituteFor: null };
    return { row: at + 2, name, email: `${name}@exempel.example`, known, ...place };
  }),
);

function planOf(roster: Roster, rows: readonly PeopleRow[]) {
  let ids = 0;
  const newId = (): string => {
    ids += 1;
    return `new${ids}`;
  };
  return termChangePlan({ effectiveOn: TERM, roleKeys: ['styrelsen'], rows, decided: { reference: 'x', at: 'now', newId } }, roster);
}

describe('a change of term', () => {
  test('leaves nobody in a political role from its day on who was not brought in or entered to begin then', () => {
    fc.assert(
      fc.property(anyRoster, anyRows, anyDay, (roster, rows, later) => {
        const { changes, kept } = planOf(roster, rows);
        const after = rosterAfter(roster, changes);
        const day = later < TERM ? TERM : later;
        const brought = new Set(changes.flatMap((change) => (change.what === 'assignment_made' ? [change.row.id] : [])));
        const entered = new Set(kept.map(({ id }) => id));
        const left = heldOn(after, day).filter(({ id, roleKey }) => roleKey === 'styrelsen' && !brought.has(id) && !entered.has(id));
        expect(left).toEqual([]);
      }),
    );
  });

  test('touches no other role, and nothing of the days before it', () => {
    fc.assert(
      fc.property(anyRoster, anyRows, anyDay, (roster, rows, earlier) => {
        const after = rosterAfter(roster, planOf(roster, rows).changes);
        const official = ({ assignments }: Roster): readonly RosterAssignment[] => assignments.filter(({ roleKey }) => roleKey === 'chef');
        expect(official(after)).toEqual(official(roster));
        const day = earlier < TERM ? earlier : '2026-12-31';
        const held = (of: Roster): string[] => heldOn(of, day).map(({ id }) => id);
        expect(held(after)).toEqual(held(roster));
      }),
    );
  });

  test('never removes an assignment before those that stand in for it', () => {
    fc.assert(
      fc.property(anyRoster, anyRows, (roster, rows) => {
        const removed = planOf(roster, rows).changes.flatMap((change: Change) =>
          change.what === 'assignment_removed' ? [change.row] : [],
        );
        removed.forEach(({ id }, at) => {
          expect(removed.slice(at).filter(({ substitutesId }) => substitutesId === id)).toEqual([]);
        });
      }),
    );
  });
});
