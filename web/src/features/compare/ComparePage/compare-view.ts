import type { ComparePageQueryVariables } from './ComparePage.query.generated';

export type TableKey = ComparePageQueryVariables['table'];

/** What the address says of the comparison. */
export interface CompareView {
  readonly table: TableKey;
  /** Keys of municipalities; empty means the first ones by name. */
  readonly chosen: readonly string[];
  /** Id of the draft that is borrowed into; null means a new one. */
  readonly draft: string | null;
}

/** The tables by their words in the address, in the order of the tabs. */
export const tablesInAddress: readonly (readonly [word: string, table: TableKey])[] = [
  ['teman', 'themes'],
  ['roller', 'roles'],
  ['regler', 'rules'],
];

export function readView(search: URLSearchParams): CompareView {
  const shown = search.get('visa');
  const table = tablesInAddress.find(([word]) => word === shown)?.[1] ?? 'themes';
  const chosen = (search.get('kommuner') ?? '').split(',').filter((key) => key !== '');
  return { table, chosen: [...new Set(chosen)], draft: search.get('utkast') };
}

/** The address of a view; what is as it always begins is left out. */
export function addressOf({ table, chosen, draft }: CompareView): string {
  const word = tablesInAddress.find(([, key]) => key === table)?.[0] ?? '';
  const parts = [
    ...(table === 'themes' ? [] : [`visa=${word}`]),
    ...(chosen.length > 0 ? [`kommuner=${chosen.map(encodeURIComponent).join(',')}`] : []),
    ...(draft === null ? [] : [`utkast=${encodeURIComponent(draft)}`]),
  ];
  return parts.length === 0 ? '/jamfor' : `/jamfor?${parts.join('&')}`;
}

/** Where the server makes the spreadsheet of a view, with all three tables. */
export const sheetAddress = ({ chosen }: Pick<CompareView, 'chosen'>, language: string): string =>
  `/hamta/jamforelse/${language}/${chosen.length > 0 ? chosen.map(encodeURIComponent).join(',') : 'alla'}`;
