import { overlay } from './overlay';
import { problemLine } from './problem';
import { readConfiguration } from './read';

const base = {
  file: 'exempelstad.yaml',
  text: `format: 1
tenant: {key: exempelstad, kind: municipality, name: Exempelstads kommun, shortName: Exempelstad}
roles:
  - {key: kontoret, name: Kontoret, level: official, archetype: A6_CENTRAL, source: EXE-R1}
rules:
  - key: arlig
    name: Årlig uppföljning
    kind: report
    cadence: {value: {type: yearly}, source: EXE-F1}
    source: EXE-F1
  - {key: plan, name: Plan, kind: plan, source: EXE-F2}
`,
};

function laid(text: string) {
  return readConfiguration(text, { file: 'lokalt.yaml', base });
}

function configurationOf(text: string) {
  const result = laid(text);
  if (!result.ok) throw new Error(result.problems.map(problemLine).join('\n'));
  return result.configuration;
}

const decided = 'source: {decidedBy: Kommunstyrelsen, date: 2026-02-11, reference: § 14}';

describe('a local file over a base', () => {
  const local = `overlay: 1
rules:
  - key: arlig
    deadline: {value: {type: calendar_date, month: 2, day: 15}, ${decided}}
  - {key: halvar, name: Halvår, kind: report, ${decided}}
`;

  test('adds to the item with the same key, keeps the rest of it, and marks what it adds as local', () => {
    const [rule, plan, half] = configurationOf(local).rules;
    expect(rule).toMatchObject({ key: 'arlig', name: 'Årlig uppföljning', origin: 'adopted', source: ['EXE-F1'] });
    expect(rule?.cadence).toMatchObject({ origin: 'adopted', source: ['EXE-F1'] });
    expect(rule?.deadline).toEqual({
      value: { type: 'calendar_date', month: 2, day: 15, yearOffset: 1 },
      stated: 'full',
      origin: 'local',
      source: [{ decidedBy: 'Kommunstyrelsen', date: '2026-02-11', reference: '§ 14' }],
    });
    expect(plan?.key).toBe('plan');
    expect(half).toMatchObject({ key: 'halvar', origin: 'local' });
  });

  test('replaces a part as a whole, source and all', () => {
    const [rule] = configurationOf(`overlay: 1\nrules: [{key: arlig, cadence: {value: {type: n_per_year, min: 2}, ${decided}}}]\n`).rules;
    expect(rule?.cadence.value).toEqual({ type: 'n_per_year', min: 2 });
    expect(rule?.cadence.source).toEqual([expect.objectContaining({ decidedBy: 'Kommunstyrelsen' })]);
  });

  test('replaces lists of values', () => {
    const under = { permissions: [{ allow: 'report.read' }], themes: ['a', 'b'] };
    expect(overlay(under, { permissions: [], themes: ['c'] })).toEqual({ permissions: [], themes: ['c'] });
  });

  test('leaves both trees as they were', () => {
    const under = { rules: [{ key: 'a', name: 'A' }] };
    const over = {
      rules: [
        { key: 'a', name: 'B' },
        { key: 'b', name: 'C' },
      ],
    };
    expect(overlay(under, over)).toEqual({
      rules: [
        { key: 'a', name: 'B' },
        { key: 'b', name: 'C' },
      ],
    });
    expect(under).toEqual({ rules: [{ key: 'a', name: 'A' }] });
    expect(over.rules).toHaveLength(2);
  });
});

describe('problems in a local file', () => {
  test('are told by the local file and its own lines', () => {
    const result = laid(`overlay: 1
rules:
  - key: arlig
    deadline: {value: {type: calendar_date, month: 14, day: 15}, ${decided}}
  - {key: ny, name: Ny, kind: raport, ${decided}}
`);
    expect(result).toMatchObject({
      ok: false,
      problems: [
        { file: 'lokalt.yaml', line: 4, path: 'rules[0].deadline.value.month' },
        { file: 'lokalt.yaml', line: 5, path: 'rules[2].kind' },
      ],
    });
  });

  test('are told by the base where the base is at fault', () => {
    const broken = { file: 'grund.yaml', text: base.text.replace('kind: plan', 'kind: planer') };
    const result = readConfiguration('overlay: 1\nrules: [{key: plan, name: Ny plan}]\n', { file: 'lokalt.yaml', base: broken });
    expect(result).toMatchObject({ ok: false, problems: [{ file: 'grund.yaml', line: 11, path: 'rules[1].kind' }] });
  });

  test('a local answer must say who decided it', () => {
    const result = laid('overlay: 1\nrules:\n  - key: arlig\n    deadline: {value: {type: year_end}, source: EXE-F1}\n');
    expect(result).toMatchObject({ ok: false, problems: [{ file: 'lokalt.yaml', line: 4, path: 'rules[0].deadline.source' }] });
  });

  test('a key that the local file uses twice is not lost in the merge', () => {
    const result = laid(
      'overlay: 1\nrules:\n  - {key: plan, name: Ny}\n  - {key: plan, name: Annan, kind: plan, source: {decidedBy: KS, date: 2026-01-01}}\n',
    );
    expect(result).toMatchObject({ ok: false, problems: [{ file: 'lokalt.yaml', line: 4, path: 'rules[2].key' }] });
  });

  test('another tenant is refused', () => {
    expect(laid('overlay: 1\ntenant: {key: grannstad}\n')).toMatchObject({ ok: false, problems: [{ path: 'tenant.key' }] });
  });
});
