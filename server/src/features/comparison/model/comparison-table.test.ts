import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Configuration, readConfiguration } from '@utblick/configuration';
import { municipalityFiles } from '@utblick/municipalities';
import { sharedStrategy } from '../../strategy/strategy.read';
import type { Cell } from './cell';
import { documentHead } from './column-head';
import { columnOf, tableOf, themeCounts } from './comparison-table';
import { type Ground, groundOf } from './ground';
import type { TableKey } from './table-row';
import { voiceOf } from './voice';

const MUNICIPALITIES = { HBG: 'helsingborg', KBA: 'kungsbacka', KRS: 'kristianstad', HUD: 'huddinge', STH: 'stockholm' } as const;
type Tag = keyof typeof MUNICIPALITIES;
const tags = Object.keys(MUNICIPALITIES) as Tag[];
type InEach<Value> = Readonly<Record<Tag, Value>>;

const expected = <Data>(file: string): Data =>
  JSON.parse(readFileSync(join(__dirname, '..', '..', '..', '..', '..', 'test', 'expected', file), 'utf8')) as Data;
const rules = expected<{ row: string; shows: InEach<string[][]> }[]>('section-six.json');
const themes = expected<{ theme: string; shows: InEach<string[] | null> }[]>('theme-coverage.json');

function configurationOf(key: string): Configuration {
  const found = municipalityFiles().find(({ file }) => file === `${key}.yaml`);
  const read = readConfiguration(found?.text ?? '', { file: key });
  if (!read.ok) throw new Error(`${key} cannot be read`);
  return read.configuration;
}

const voice = voiceOf('sv');
const configurations = new Map(tags.map((tag) => [tag, configurationOf(MUNICIPALITIES[tag])]));
const ground = (tag: Tag, change: (configuration: Configuration) => Configuration = (same) => same): Ground =>
  groundOf(sharedStrategy(change(configurations.get(tag) as Configuration)), voice);

function cellIn(table: TableKey, row: string, of: Ground): Cell {
  const cells = columnOf(of, table);
  const found = tableOf(table, [cells], voice).find(({ key }) => key === row)?.cells[0];
  if (!found) throw new Error(`no row ${row}`);
  return found;
}

/** A cell as somebody reads it: the gap with what stands beside it, or each entry with its label and second lines. */
const read = ({ gap, word, notes, entries }: Cell): string[][] =>
  gap === null
    ? entries.map(({ label, text, lines }) => [...(label === null ? [] : [label]), text, ...lines])
    : [[word ?? '', ...(gap === 'none' ? notes : [])]];

describe('rules, question by question', () => {
  test.each(rules.flatMap(({ row, shows }) => tags.map((tag) => [row, tag, shows[tag]] as const)))('%s in %s', (row, tag, shows) => {
    expect(read(cellIn('rules', row, ground(tag)))).toEqual(shows);
  });

  test('every row of the table is among the expected ones', () => {
    expect(tableOf('rules', [], voice).map(({ key }) => key)).toEqual(rules.map(({ row }) => row));
  });

  test('what explains a gap is kept with it', () => {
    expect(cellIn('rules', 'revision', ground('STH'))).toMatchObject({
      gap: 'not_stated',
      notes: ['Budgeten för 2016 säger att dokumentet från 2008 ska revideras.'],
    });
    expect(cellIn('rules', 'towns', ground('KBA')).notes).toEqual(['Ordet vänort finns inte i strategin.']);
  });

  test('a proposal stays one, and what stands in it is said with where', () => {
    const [entry] = cellIn('rules', 'network', ground('STH')).entries;
    expect(entry).toMatchObject({ origin: 'proposal', stated: 'full' });
    expect(cellIn('rules', 'report', ground('KRS')).entries[1]?.sources[0]).toBe(
      'KRS-F6 i Riktlinjer för Kristianstads kommuns internationella arbete, avsnittet Uppföljning och revidering',
    );
  });

  test('what a municipality decided itself says so, with who and when', () => {
    const local = { decidedBy: 'Kommunstyrelsen', date: '2026-02-11' };
    const decided = ground('KRS', (configuration) => ({
      ...configuration,
      publication: { value: { what: ['reports'], where: 'kommunens webbplats' }, stated: 'full', origin: 'local', source: [local] },
    }));
    expect(cellIn('rules', 'publication', decided).entries).toMatchObject([
      { text: 'Redovisningarna på kommunens webbplats', origin: 'local', sources: ['Beslut av kommunstyrelsen 11 februari 2026'] },
    ]);
  });
});

describe('themes, in the municipalities’ own words', () => {
  const inShort = ({ gap, entries }: Cell): string[] | null =>
    gap === null ? entries.map(({ mark, label, text }) => `${mark === 'main' ? 'P' : 's'} ${label ? `${label}: ` : ''}${text}`) : null;

  test.each(themes.flatMap(({ theme, shows }) => tags.map((tag) => [theme, tag, shows[tag]] as const)))('%s in %s', (theme, tag, shows) => {
    expect(inShort(cellIn('themes', theme, ground(tag)))).toEqual(shows);
  });

  test.each([
    ['T1_UTVECKLING', 'HBG KBA KRS HUD STH'],
    ['T2_PROFIL', 'HBG KRS HUD STH'],
    ['T3_OMVARLD', 'HBG KBA HUD STH'],
    ['T4_PAVERKAN', 'KBA STH'],
    ['T5_SAMVERKAN', 'HBG KBA KRS HUD STH'],
    ['T6_PROJEKT', 'HBG KBA KRS HUD'],
    ['T7_VANORT', 'HBG KRS HUD'],
    ['T8_HALLBAR', 'KRS STH'],
    ['T9_TEMA', 'KRS STH'],
    ['T10_INTERN', 'HBG KRS HUD STH'],
  ])('%s is brought up by %s', (theme, who) => {
    expect(tags.filter((tag) => cellIn('themes', theme, ground(tag)).gap === null).join(' ')).toBe(who);
  });

  test('the last row counts, and a column that shares nothing counts as nothing at all', () => {
    expect(themeCounts([...tags.map((tag) => columnOf(ground(tag), 'themes')), null])).toEqual([7, 5, 8, 7, 8, null]);
  });

  test('a pillar without a mapping is shown as not mapped and counts for no theme', () => {
    const unmapped = ground('HUD', (configuration) => ({
      ...configuration,
      pillars: configuration.pillars.map((pillar) => (pillar.key === 'vanorter' ? { ...pillar, themes: [] } : pillar)),
    }));
    expect(cellIn('themes', 'unmapped', unmapped).entries.map(({ text }) => text)).toEqual(['Vänorter']);
    const rows = tableOf('themes', [columnOf(ground('HUD'), 'themes')], voice);
    expect(rows.map(({ key }) => key)).not.toContain('unmapped');
  });
});

describe('roles, by what they are anywhere', () => {
  test.each([
    ['A1_BESLUT', 'STH', [['Kommunfullmäktige', 'Politisk']]],
    ['A2_REPRESENTATION', 'HBG', [['Framgår inte']]],
    [
      'A2_REPRESENTATION',
      'KRS',
      [
        ['Kommunfullmäktiges presidium', 'Politisk'],
        ['Kommunstyrelsen', 'Politisk'],
      ],
    ],
    ['A3_STYRELSE', 'STH', [['Framgår inte']]],
    ['A5_DIREKTOR', 'HBG', [['Stadsdirektören', 'Tjänsteperson']]],
    ['A5_DIREKTOR', 'KRS', [['Framgår inte']]],
    ['A6_CENTRAL', 'HBG', [['Framgår inte']]],
    ['A6_CENTRAL', 'STH', [['Stadsledningskontoret', 'Tjänsteperson']]],
    ['A9_CHEF', 'HUD', [['Förvaltningschef', 'Tjänsteperson', 'En person i varje förvaltning']]],
    [
      'A10_KONTAKT',
      'HBG',
      [
        ['Utpekad ansvarig i varje nämnd och styrelse', 'Tjänsteperson', 'En person i varje nämnd, styrelse eller bolag'],
        ['Medlem i nätverket', 'Nätverk', 'En person i varje förvaltning'],
      ],
    ],
    ['A11_BOLAG', 'HUD', [['Finns inte', 'Strategin nämner inte bolagen.']]],
    ['A13_NATVERK', 'HBG', [['Stadens nätverk för internationella frågor']]],
    ['A13_NATVERK', 'KBA', [['Finns inte', 'Strategin nämner inget nätverk inom kommunen.']]],
    ['A14_STADSDEL', 'KRS', [['Tas inte upp']]],
  ] as const)('%s in %s', (archetype, tag, shows) => {
    expect(read(cellIn('roles', archetype, ground(tag)))).toEqual(shows);
  });
});

describe('the head of a column', () => {
  test.each([
    ['HBG', { document: 'Strategi', status: 'adopted', adopted: 'Antagen av kommunfullmäktige', endedIn: null, proposal: null }],
    ['KBA', { document: 'Strategi 2014–2020', status: 'expired', adopted: null, endedIn: '2020', proposal: null }],
    ['KRS', { document: 'Riktlinjer', status: 'adopted', adopted: 'Antagna av kommunfullmäktige', endedIn: null, proposal: null }],
    ['STH', { document: 'Strategi', status: 'on_consultation', proposal: 'remiss 2016, dnr 171-482/2016', coveredOrigin: 'proposal' }],
  ] as const)('%s', (tag, head) => {
    expect(documentHead(ground(tag))).toMatchObject(head);
  });
});

test('in English nothing is left in Swedish but the municipalities’ own words', () => {
  const english = groundOf(sharedStrategy(configurations.get('KBA') as Configuration), voiceOf('en'));
  expect(cellIn('rules', 'companies', english).entries[0]?.text).toBe('Yes: companies and foundations');
  expect(cellIn('rules', 'approver', english).word).toBe('Not stated');
});
