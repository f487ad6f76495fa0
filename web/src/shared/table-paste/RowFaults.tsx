import { Banner } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../useFormat';

export interface RowFault {
  readonly row: number;
  readonly column: string | null;
  readonly code: string;
  readonly value: string;
}

/** As many as anybody mends at a time. */
const SHOWN = 20;

/** What is wrong in a pasted table: row, column and what stands there. */
export function RowFaults({
  faults,
  unknownHeadings,
}: {
  readonly faults: readonly RowFault[];
  readonly unknownHeadings: readonly string[];
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const lines = useRowFaultLines();
  return (
    <>
      {faults.length > 0 && (
        <Banner tone="late" announce title={t('people.table.faults', { count: faults.length })}>
          <ul className="u-list">
            {faults.slice(0, SHOWN).map((fault) => (
              <li key={`${fault.row} ${fault.column} ${fault.code}`}>{lines(fault)}</li>
            ))}
            {faults.length > SHOWN && <li>{t('people.table.more', { count: faults.length - SHOWN })}</li>}
          </ul>
        </Banner>
      )}
      {unknownHeadings.length > 0 && <p className="u-ink2">{t('people.table.ignored', { headings: format.list(unknownHeadings) })}</p>}
    </>
  );
}

/** A fault as a line: "Rad 3, E-post: ”x” är ingen e-postadress". */
function useRowFaultLines(): (fault: RowFault) => string {
  const { t } = useTranslation();
  const columns: Readonly<Record<string, string>> = t('people.table.column', { returnObjects: true });
  const sentences: Readonly<Record<string, string>> = t('people.table.fault', { returnObjects: true, skipInterpolation: true });
  return ({ row, column, code, value }) => {
    const what = (sentences[code] ?? sentences.other ?? '').replace('{{value}}', value);
    return column === null
      ? t('people.table.whereRow', { row, what })
      : t('people.table.where', { row, column: columns[column] ?? column, what });
  };
}
