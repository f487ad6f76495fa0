import { decodeText } from './raw/decode-text';
import { readConfiguration } from './read';

const head = `format: 1
tenant: {key: exempelstad, kind: municipality, name: Exempelstads kommun, shortName: Exempelstad}
`;

function problemsOf(text: string) {
  const result = readConfiguration(text, { file: 'exempelstad.yaml' });
  return result.ok ? [] : result.problems;
}

test('a typo is told with the word that was meant, and the way to it in names', () => {
  const [problem] = problemsOf(`${head}rules:\n  - {key: arlig, name: Årlig redovisning, kind: report, source: E1, deadlin: not_stated}\n`);
  expect(problem).toMatchObject({
    code: 'unknownKey',
    values: { key: 'deadlin', nearest: 'deadline' },
    trail: [{ field: 'rules' }, { item: 'Årlig redovisning' }, { field: 'deadlin' }],
  });
});

test('a word that is like no other is told without a guess', () => {
  expect(problemsOf(`${head}banan: 1\n`)).toEqual([expect.objectContaining({ code: 'unknownKey', values: { key: 'banan', nearest: '' } })]);
});

test('what would have been right is told as data', () => {
  const [problem] = problemsOf(
    `${head}rules: [{key: a, name: A, kind: report, source: E1, cadence: {value: {type: weekly}, source: E1}}]\n`,
  );
  expect(problem?.wanted).toEqual([{ kind: 'oneOf', values: expect.arrayContaining(['yearly', 'electoral_term']) }]);
});

test.each([
  ['a tab as indent', `${head}lead:\n\tvalue: Hej.\n`, 'TAB_AS_INDENT'],
  ['a quote that is not closed', `${head}lead: {value: "Hej.}\n`, 'MISSING_CHAR'],
  ['two documents', `${head}---\n${head}`, 'MULTIPLE_DOCS'],
])('%s is told by its kind', (_, text, yaml) => {
  expect(problemsOf(text).map(({ values }) => values?.yaml)).toContain(yaml);
});

test('bytes that are no text are told by line', () => {
  const decoder = { decode: (bytes: Uint8Array) => (bytes.includes(0xf6) ? refuse() : String.fromCharCode(...bytes)) };
  const bytesOf = (text: string) => Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)));
  expect(decodeText(bytesOf(`${head}lead: {value: F\u00f6rst, source: E1}\n`), decoder)).toEqual({ ok: false, line: 3 });
  expect(decodeText(bytesOf(head), decoder)).toEqual({ ok: true, text: head });
});

function refuse(): never {
  throw new TypeError('no UTF-8');
}

test.each([
  ['an earlier pillar that is still there', 'follows: [{key: profil, name: Profil}]', '', 'pillars[0].follows[0].key'],
  ['a retired pillar that is still there', '', 'retiredPillars: [{key: profil, name: Profil, source: E2}]', 'retiredPillars[0].key'],
])('%s is refused', (_, follows, retired, path) => {
  const text = `${head}pillars:
  - {key: larande, kind: inriktning, name: Lärande, source: E2${follows && `, ${follows}`}}
  - {key: profil, kind: inriktning, name: Profil, source: E3}
${retired}
`;
  expect(problemsOf(text)).toEqual([expect.objectContaining({ code: 'pillarStillThere', path })]);
});

test('a document is applied past its end only with a decision, and only once it has one', () => {
  const applied = (validity: string, decision: string) =>
    problemsOf(`${head}documents:
  - key: strategi
    type: strategy
    title: Strategi
    main: true
    source: E1
    validity: ${validity}
    stillApplied: ${decision}
`);
  const decision = '{decidedBy: Kommunstyrelsen, date: "2026-11-02", reference: § 7}';
  const ended = '{value: {from: "2014", to: "2020"}, source: E1}';
  expect(applied(ended, decision)).toEqual([]);
  expect(applied('not_stated', decision)).toEqual([expect.objectContaining({ code: 'appliedThoughInForce' })]);
  expect(applied(ended, '{decidedBy: Kommunstyrelsen, date: "2026-11-02"}')).toEqual([
    expect.objectContaining({ code: 'missing', path: 'documents[0].stillApplied.reference' }),
  ]);
});
