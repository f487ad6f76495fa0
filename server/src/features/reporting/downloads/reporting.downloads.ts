import { createI18n } from '@utblick/i18n';
import { type Download, mediaTypes } from '../../../platform/download/download';
import { workbook } from '../../../platform/download/workbook';
import { Refused } from '../../../platform/errors/refused';
import type { MemberContext } from '../../../platform/graphql/context';
import { passagesPageView } from '../data/passages-page.view';
import { reportsSheetView } from '../data/reports-sheet.view';
import type { Passage } from '../model/passage';
import { reportsSheet, type SheetReport } from '../model/reports-sheet';
import { passagesDocx } from './passages-docx';

/** What leaves here is the municipality's own document, so that it is in Swedish whoever fetches it. */
const { t } = createI18n('sv');

interface Passages {
  readonly roundName: string;
  readonly passages: readonly Passage[];
}

/** The finished passages that the viewer may see: of one unit, or of all of the round. @throws Refused NOT_FOUND where there is none */
async function passagesIn(context: MemberContext, roundId: string, reportId: string | null): Promise<Passages> {
  const { roundName, texts } = await passagesPageView(context, roundId);
  const passages = texts.flatMap((text) => (text.passage && (reportId === null || text.reportId === reportId) ? [text.passage] : []));
  if (passages.length === 0) throw new Refused('NOT_FOUND', 'finished passage');
  return { roundName, passages };
}

/** "Aktiviteter och effekter 2026-08, Socialförvaltningen.docx"; without the unit where there are several. */
function fileName({ roundName, passages }: Passages, ending: string): string {
  const [only] = passages;
  return `${[roundName, ...(only && passages.length === 1 ? [only.unitName] : [])].join(', ')}.${ending}`;
}

async function docx(context: MemberContext, roundId: string, reportId: string | null) {
  const found = await passagesIn(context, roundId, reportId);
  const bytes = await passagesDocx({ title: found.roundName, passages: found.passages });
  return { name: fileName(found, 'docx'), mediaType: mediaTypes.docx, bytes };
}

async function xlsx(context: MemberContext, roundId: string, reportId: string | null) {
  const found = await passagesIn(context, roundId, reportId);
  const rows = found.passages.flatMap(({ unitName, sections }) =>
    sections.flatMap(({ title, paragraphs, items }) => [
      ...(paragraphs.length > 0 ? [[unitName, title, paragraphs.join('\n')]] : []),
      ...items.map((item) => [unitName, title, item]),
    ]),
  );
  const columns = [
    { name: t('passages.sheet.unit'), width: 34 },
    { name: t('passages.sheet.part'), width: 22 },
    { name: t('passages.sheet.text'), width: 90 },
  ];
  return { name: fileName(found, 'xlsx'), mediaType: mediaTypes.xlsx, bytes: await workbook({ name: t('passages.title'), columns, rows }) };
}

async function reports(context: MemberContext, roundId: string) {
  const { name, reports: rows, fields } = await reportsSheetView(context, roundId);
  const stateOf = ({ state, nothingToReport, leftOut }: SheetReport): string => {
    if (leftOut) return t('passages.sheet.states.left_out');
    return t(`passages.sheet.states.${nothingToReport ? 'nothing' : state}`);
  };
  const words = { unit: t('passages.sheet.unit'), state: t('passages.sheet.state'), activity: t('passages.sheet.activity'), stateOf };
  const sheet = reportsSheet(rows, fields, words);
  const columns = sheet.head.map((column, index) => ({ name: column, width: index === 1 ? 18 : 34 }));
  return { name: `${name}.xlsx`, mediaType: mediaTypes.xlsx, bytes: await workbook({ name, columns, rows: sheet.rows }) };
}

const allow = 'report.read';
const roundOf = ({ roundId = '' }: Readonly<Record<string, string>>): string => roundId;
const reportOf = ({ reportId = '' }: Readonly<Record<string, string>>): string => reportId;

/** The files of a round: its finished passages, together or one by one, and its reports as a spreadsheet. */
export const reportingDownloads: readonly Download[] = [
  { path: '/hamta/redovisning/:roundId/texter.docx', allow, make: (context, at) => docx(context, roundOf(at), null) },
  { path: '/hamta/redovisning/:roundId/texter.xlsx', allow, make: (context, at) => xlsx(context, roundOf(at), null) },
  { path: '/hamta/redovisning/:roundId/enhet/:reportId/text.docx', allow, make: (context, at) => docx(context, roundOf(at), reportOf(at)) },
  { path: '/hamta/redovisning/:roundId/enhet/:reportId/text.xlsx', allow, make: (context, at) => xlsx(context, roundOf(at), reportOf(at)) },
  { path: '/hamta/redovisning/:roundId/redovisningar.xlsx', allow, make: (context, at) => reports(context, roundOf(at)) },
];
