import { isLocale } from '@utblick/i18n';
import { type Download, mediaTypes } from '../../../platform/download/download';
import { workbook } from '../../../platform/download/workbook';
import type { MemberContext } from '../../../platform/graphql/context';
import { readComparison, shapeTable } from '../data/comparison-page.view';
import { comparisonSheet } from '../model/comparison-sheet';
import type { TableKey } from '../model/table-row';
import { voiceOf } from '../model/voice';

/** What stands for no choice in the address: the municipalities that the page begins with. */
const FIRST_ONES = 'alla';

/** The comparison as a spreadsheet: the municipalities on screen, one sheet for each table, a source on every line. */
const spreadsheet: Download = {
  path: '/hamta/jamforelse/:language/:chosen',
  allow: 'member',
  make: async (context: MemberContext, { language = '', chosen = '' }) => {
    const locale = isLocale(language) ? language : 'sv';
    const voice = voiceOf(locale);
    const comparison = await readComparison(context, { chosen: chosen === FIRST_ONES ? [] : chosen.split(',') });
    const sheetOf = (table: TableKey) => {
      const { cells, rows } = shapeTable(comparison, table, locale);
      const municipalities = comparison.columns.map(({ name }, at) => ({ name, cells: cells[at] ?? null }));
      return comparisonSheet(table, rows, municipalities, voice);
    };
    return {
      name: `${voice.t('comparison.sheet.file')}-${context.clock.today()}.xlsx`,
      mediaType: mediaTypes.xlsx,
      bytes: await workbook(sheetOf('themes'), sheetOf('roles'), sheetOf('rules')),
    };
  },
};

export const comparisonDownloads: readonly Download[] = [spreadsheet];
