import fc from 'fast-check';
import type { RawMap } from '../raw/tree';
import { readConfiguration } from '../read';
import { anyConfiguration as configurations } from '../testing/any-configuration';
import { writeConfiguration } from '../write';
import { guideStepOf, guideStepStates } from './guide-steps';
import { openParts } from './open-parts';
import { rawTree } from './raw-configuration';
import { soundParts } from './sound-parts';

const known: RawMap = { tenant: { key: 'exempelstad', kind: 'municipality', name: 'Exempelstads kommun', shortName: 'Exempelstad' } };
const tenant = known.tenant as RawMap;

const statesOf = (tree: RawMap, at: readonly (readonly (string | number)[])[] = [], held: readonly string[] = []) =>
  Object.fromEntries(
    guideStepStates(
      tree,
      at.map((path) => ({ at: path })),
      held,
    ).map(({ key, state }) => [key, state]),
  );

describe('a step', () => {
  test('is empty, begun or complete after what is written in it', () => {
    expect(statesOf({ tenant })).toMatchObject({ kommun: 'begun', syften: 'empty', teman: 'empty', utseende: 'empty', klart: 'complete' });
    const tree: RawMap = {
      tenant: { ...tenant, accent: '#86235F' },
      purposes: [{ key: 'a', text: 'A' }],
      pillars: [{ key: 'b', themes: [{}] }, { key: 'c' }],
    };
    expect(statesOf(tree, [['purposes', 0, 'source']])).toMatchObject({
      syften: 'begun',
      inriktningar: 'complete',
      teman: 'begun',
      klart: 'begun',
    });
    expect(statesOf(tree)).toMatchObject({ syften: 'complete', utseende: 'complete' });
  });

  test('of people is complete once somebody holds every role', () => {
    const tree = { tenant, roles: [{ key: 'kontoret' }, { key: 'styrelsen' }] };
    expect([statesOf(tree).personer, statesOf(tree, [], ['kontoret']).personer]).toEqual(['empty', 'begun']);
    expect(statesOf(tree, [], ['kontoret', 'styrelsen']).personer).toBe('complete');
  });

  test('is where something is written; what has no form is looked over last', () => {
    expect(guideStepOf(['pillars', 0, 'themes', 1])).toBe('teman');
    expect(guideStepOf(['tenant', 'accent'])).toBe('utseende');
    expect(guideStepOf(['rules', 0])).toBe('regler');
    expect([guideStepOf([]), guideStepOf(['banan'])]).toEqual(['klart', 'klart']);
  });
});

test('what is left open is every part that says nothing, but for what nobody has to say and documents that nobody has read', () => {
  const tree: RawMap = {
    lead: { value: 'Ut.', source: 'E1' },
    reporting: 'not_stated',
    pillars: [
      { key: 'a', aim: { stated: 'none', source: 'E2' }, methods: { stated: 'not_stated', source: 'E2' }, commitments: [{ key: 'b' }] },
    ],
    documents: [{ key: 'c', reading: 'known' }],
    networks: [{ key: 'd', frequency: { value: { type: 'interim_and_yearly' }, source: 'E3' } }],
  };
  const paths = openParts(tree, ['lead', 'reporting', 'pillars', 'documents', 'networks', 'travel']).map((path) => path.join('.'));
  expect(paths).toContain('reporting');
  expect(paths).toContain('pillars.0.methods');
  expect(paths).toContain('networks.0.frequency.value.interimMonths');
  expect(paths).toEqual(expect.arrayContaining(['travel.rulesSetBy', 'travel.area']));
  expect(paths.filter((path) => /^lead|aim|commitments|documents/.test(path))).toEqual([]);
});

describe('as much as can be read', () => {
  test('of what is sound is all of it', () => {
    fc.assert(
      fc.property(configurations, (configuration) => {
        const yaml = writeConfiguration(configuration);
        const read = readConfiguration(yaml, { file: 'sound.yaml' });
        expect(soundParts(rawTree(yaml) ?? {}, {})).toEqual(read.ok && read.configuration);
      }),
      { numRuns: 10, endOnFailure: true },
    );
  });

  test('leaves out what does not fit with as little around it as possible', () => {
    const tree: RawMap = {
      tenant: { name: 7, code: 'x' },
      lead: { value: 'Ut.' },
      purposes: [{ key: 'a', text: 'A', source: 'E1' }, { key: 'b', text: 'B' }, 'skräp'],
      pillars: [
        {
          key: 'c',
          kind: 'inriktning',
          name: 'C',
          source: 'E2',
          aim: { value: 3, source: 'E2' },
          commitments: [{ key: 'd', text: 'D' }],
          colour: 'blå',
        },
      ],
      banan: 1,
    };
    const sound = soundParts(tree, known);
    expect(sound?.tenant).toMatchObject({ key: 'exempelstad', name: 'Exempelstads kommun' });
    expect(sound?.tenant.code).toBeUndefined();
    expect(sound?.lead.stated).toBe('not_stated');
    expect(sound?.purposes.map(({ key }) => key)).toEqual(['a']);
    expect(sound?.pillars).toEqual([
      expect.objectContaining({ name: 'C', commitments: [], aim: expect.objectContaining({ value: null }) }),
    ]);
  });
});
