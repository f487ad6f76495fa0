import fc from 'fast-check';
import { type Initiative, type Pair, similarGroups, type WordPair } from './similar-groups';

const nobody: Initiative = { id: 'a', kind: 'eu_project', unitId: 'u1', programme: null, partners: [] };
const musterhausen = { name: 'Stadt Musterhausen', folded: 'stadtmusterhausen', country: 'DE' };
const initiative = (id: string, changed: Partial<Initiative> = {}): Initiative => ({ ...nobody, id, unitId: `unit ${id}`, ...changed });

test('the same partner, however it is written, joins initiatives of different units', () => {
  const groups = similarGroups(
    [
      initiative('a', { partners: [musterhausen] }),
      initiative('b', { kind: 'agreement', partners: [{ ...musterhausen, name: 'stadt  Musterhausen' }] }),
    ],
    [],
    [],
  );
  expect(groups).toEqual([{ ids: ['a', 'b'], reasons: [{ kind: 'partner', partner: 'Stadt Musterhausen', country: 'DE' }] }]);
});

test('one unit alone is no group, and a partner at home or of another country joins nothing', () => {
  const partners = [musterhausen];
  expect(similarGroups([initiative('a', { unitId: 'u', partners }), initiative('b', { unitId: 'u', partners })], [], [])).toEqual([]);
  const swedish = { name: 'Region Exempel', folded: 'regionexempel', country: 'SE' };
  const elsewhere = similarGroups(
    [
      initiative('a', { partners: [{ ...swedish, folded: 'x' }, musterhausen] }),
      initiative('b', { kind: 'pilot', partners: [swedish, { ...musterhausen, country: 'AT' }] }),
    ],
    [],
    [],
  );
  expect(elsewhere).toEqual([]);
});

test('several things in common are one group with several reasons, the strongest first', () => {
  const partners = [musterhausen];
  const words: WordPair[] = [{ one: 'a', other: 'b', pillarKey: 'samverkan' }];
  const [group, ...others] = similarGroups(
    [initiative('b', { programme: 'life', partners }), initiative('a', { programme: 'life', partners })],
    words,
    [],
  );
  expect(others).toEqual([]);
  expect(group?.reasons.map(({ kind }) => kind)).toEqual(['partner', 'words', 'programme', 'country_kind']);
});

test('a pair that was found unlike is gone, and of three the two others stay', () => {
  const three = ['a', 'b', 'c'].map((id) => initiative(id, { programme: 'cerv' }));
  expect(similarGroups(three, [], [{ one: 'a', other: 'b' }])[0]?.ids).toEqual(['a', 'b', 'c']);
  const without = [
    { one: 'a', other: 'b' },
    { one: 'c', other: 'a' },
  ];
  expect(similarGroups(three, [], without)[0]?.ids).toEqual(['b', 'c']);
  expect(similarGroups(three, [], [...without, { one: 'b', other: 'c' }])).toEqual([]);
});

test('every member of every group has somebody of another unit in it that nobody has found unlike it', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const anyPair = fc.record({ one: fc.constantFrom(...ids), other: fc.constantFrom(...ids) });
  const anyInitiatives = fc.tuple(
    ...ids.map((id) =>
      fc.record({
        id: fc.constant(id),
        kind: fc.constantFrom('pilot', 'eu_project'),
        unitId: fc.constantFrom('u1', 'u2', 'u3'),
        programme: fc.constantFrom(null, 'life', 'cerv'),
        partners: fc.subarray([musterhausen, { name: 'Exemplo', folded: 'exemplo', country: 'PT' }]),
      }),
    ),
  );
  const joined = ({ one, other }: Pair, [first, second]: [string, string]) => [one, other].sort().join() === [first, second].sort().join();
  fc.assert(
    fc.property(anyInitiatives, fc.array(anyPair), (initiatives, unlike) => {
      const unitOf = (id: string) => initiatives.find((each) => each.id === id)?.unitId;
      for (const { ids: members } of similarGroups(initiatives, [], unlike)) {
        for (const one of members) {
          expect(members.some((other) => unitOf(one) !== unitOf(other) && !unlike.some((pair) => joined(pair, [one, other])))).toBe(true);
        }
      }
    }),
  );
});
