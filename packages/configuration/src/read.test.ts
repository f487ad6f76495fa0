import { type Problem, problemLine } from './problem';
import { readConfiguration } from './read';

const head = `format: 1
tenant: {key: exempelstad, kind: municipality, name: Exempelstads kommun, shortName: Exempelstad}
`;

function read(text: string) {
  return readConfiguration(text, { file: 'exempelstad.yaml' });
}

function problemsOf(text: string): readonly Problem[] {
  const result = read(text);
  return result.ok ? [] : result.problems;
}

function configurationOf(text: string) {
  const result = read(text);
  if (!result.ok) throw new Error(result.problems.map(problemLine).join('\n'));
  return result.configuration;
}

describe('a readable file', () => {
  test('gives parts as value, stated, origin and source, and leaves open what it does not mention', () => {
    const { lead, publication } = configurationOf(`${head}lead: {value: Ut i världen., source: EXE-S1}\n`);
    expect(lead).toEqual({ value: 'Ut i världen.', stated: 'full', origin: 'adopted', source: ['EXE-S1'] });
    expect(publication).toEqual({ value: null, stated: 'not_stated', origin: 'adopted', source: [] });
  });

  test('tells apart that there is none and that it is not stated', () => {
    const { reporting, lead } = configurationOf(`${head}reporting: {stated: none, source: EXE §5}\nlead: not_stated\n`);
    expect(reporting).toEqual({ value: null, stated: 'none', origin: 'adopted', source: ['EXE §5'] });
    expect(lead.stated).toBe('not_stated');
  });

  test('gives its default origin to whatever names a source and no origin', () => {
    const { purposes, lead, tenant } = configurationOf(`format: 1
defaultOrigin: proposal
tenant:
  {key: e, kind: municipality, name: E, shortName: E, populations: [{inhabitants: 10, on: '2024-12-31', source: SCB}]}
lead: {value: Kort., source: E1, origin: background}
purposes:
  - {key: a, text: Att växa., source: E2}
`);
    expect(purposes[0]?.origin).toBe('proposal');
    expect(lead.origin).toBe('background');
    expect(tenant.populations).toEqual([{ inhabitants: 10, on: '2024-12-31', source: 'SCB' }]);
  });
});

describe('what is wrong in a file', () => {
  test('is told with line, column, path and what was expected, several at once and in the order of the file', () => {
    const problems = problemsOf(`${head}rules:
  - key: arlig
    name: Årlig uppföljning
    kind: rapport
    source: EXE-F1
    deadline:
      value: {type: calendar_date, month: 13, day: 1}
      source: EXE-F1
    cadens: {value: {type: yearly}, source: EXE-F1}
`);
    expect(problems).toEqual([
      expect.objectContaining({ file: 'exempelstad.yaml', line: 6, column: 11, path: 'rules[0].kind' }),
      expect.objectContaining({ line: 9, column: 43, path: 'rules[0].deadline.value.month', expected: 'at most 12' }),
      expect.objectContaining({ line: 11, column: 5, path: 'rules[0].cadens' }),
    ]);
    expect(problems[0]?.expected).toContain('internal_followup');
    expect(problems[2]?.expected).toContain('cadence');
  });

  test('is told for the shape that comes nearest, not for the choice as a whole', () => {
    const [missing] = problemsOf(`${head}lead: {value: Ut i världen.}\n`);
    expect(missing).toMatchObject({ line: 3, path: 'lead.source', message: 'source is missing' });
    const [actor] = problemsOf(`${head}funding:\n  securedBy: {source: E1, value: [{unitKinds: [bolag, skola]}]}\n`);
    expect(actor).toMatchObject({ line: 4, path: 'funding.securedBy.value[0].unitKinds[1]' });
    expect(actor?.expected).toContain('forvaltning');
    const [unknown] = problemsOf(`${head}funding:\n  securedBy: {source: E1, value: [{rol: ks}]}\n`);
    expect(unknown).toMatchObject({ path: 'funding.securedBy.value[0]', expected: expect.stringContaining('{role}') });
  });

  test('of a text that is no YAML is told at the first place only', () => {
    const problems = problemsOf(`${head}documents: [\n  {key: a, title: A}\npillars:\n  - {key: b}\n  - {key: c}\n`);
    expect(problems).toEqual([expect.objectContaining({ code: 'notYaml', line: expect.any(Number) })]);
  });

  test('takes a part in which nothing is said yet for one that is to have an answer', () => {
    const problems = problemsOf(`${head}lead: {}\n`);
    expect(problems).toEqual([
      expect.objectContaining({ line: 3, path: 'lead.source', message: 'source is missing' }),
      expect.objectContaining({ line: 3, path: 'lead.value', message: 'value is missing' }),
    ]);
  });

  test('keeps the nearest shape however many details are wrong in it', () => {
    const problems = problemsOf(`${head}publication:
  value: {what: [a, b, c, d], where: 3}
  source: E1
`);
    expect(problems.map(({ path }) => path)).toEqual([
      'publication.value.what[0]',
      'publication.value.what[1]',
      'publication.value.what[2]',
      'publication.value.what[3]',
      'publication.value.where',
    ]);
  });

  test('says that a code written as a number belongs in quotes', () => {
    const [problem] = problemsOf('format: 1\ntenant: {key: e, kind: municipality, name: E, shortName: E, code: 0126}\n');
    expect(problem).toMatchObject({ line: 2, column: 67, path: 'tenant.code' });
    expect(problem?.message).toContain('quotes');
  });

  test('offers the known types where an unknown one is written', () => {
    const [problem] = problemsOf(
      `${head}rules: [{key: a, name: A, kind: report, source: E1, cadence: {value: {type: weekly}, source: E1}}]\n`,
    );
    expect(problem).toMatchObject({ path: 'rules[0].cadence.value.type', expected: expect.stringContaining('electoral_term') });
  });
});

describe('what is no configuration at all', () => {
  test('broken YAML is told by line', () => {
    const [problem] = problemsOf(`${head}lead: [unclosed\n`);
    expect(problem).toMatchObject({ file: 'exempelstad.yaml', expected: 'valid YAML 1.2' });
    expect(problem?.line).toBeGreaterThanOrEqual(3);
  });

  test('a key that is written twice is told where the second one stands', () => {
    expect(problemsOf(`${head}lead: not_stated\nlead: not_stated\n`)).toEqual([
      expect.objectContaining({ line: 4, column: 1, path: 'lead', expected: 'each key once' }),
    ]);
  });

  test.each([
    ['nothing', ''],
    ['a list', '- a\n- b\n'],
    ['two documents', `${head}---\n${head}`],
    ['a tag of a programming language', `${head}lead: !!js/function x\n`],
    ['a number that is none', `${head}lead: .nan\n`],
    ['a key that reaches into objects', `${head}__proto__: {a: 1}\n`],
    ['five megabytes', `${head}# ${'x'.repeat(5_000_000)}`],
    ['brackets without end', '['.repeat(200_000)],
    ['many distinct keys', Array.from({ length: 60_000 }, (_, index) => `k${index}: 1`).join('\n')],
    ['an anchor inside itself', `${head}lead: &a [*a]\n`],
    ['anchors that unfold without end', `${head}${bomb()}`],
  ])('%s is refused with a problem', (_, text) => {
    const problems = problemsOf(text);
    expect(problems.length).toBeGreaterThan(0);
    for (const problem of problems) expect(problem).toMatchObject({ file: 'exempelstad.yaml', line: expect.any(Number) });
  });

  test('an overlay without a base is refused', () => {
    expect(problemsOf('overlay: 1\n')).toEqual([expect.objectContaining({ path: 'overlay', expected: 'a base configuration' })]);
  });
});

function bomb(): string {
  const levels = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
  return levels.map((name, index) => `${name}: &${name} [${index === 0 ? 'x' : `*${levels[index - 1]}, `.repeat(10)}]`).join('\n');
}
