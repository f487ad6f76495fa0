import type { Cell } from './cell';
import type { Ground } from './ground';
import type { ComparisonVoice } from './voice';

/** The tables of a comparison, by the word in the address of each. */
export const tableKeys = ['themes', 'roles', 'rules'] as const;
export type TableKey = (typeof tableKeys)[number];

/** One row of a table: its name, and how its cell is read off any municipality's strategy. */
export interface TableRow {
  readonly key: string;
  /** Key of the group that the row stands in; null where the table has none. */
  readonly group: 'document' | 'work' | 'together' | 'reports' | null;
  name(voice: ComparisonVoice): string;
  cell(ground: Ground): Cell;
}
