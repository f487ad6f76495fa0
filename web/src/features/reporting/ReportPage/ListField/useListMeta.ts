import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListEntryData } from '../report-form';
import { useActivityMeta } from '../useActivityMeta';

/** What the register says of a line: kind, programme, years, and the unit below that carries it. */
export function useListMeta(): (entry: ListEntryData) => string {
  const { t } = useTranslation();
  const metaOf = useActivityMeta();
  return useCallback(
    ({ kind, programme, startsOn, endsOn, unitName }) => {
      if (kind === null) return t('instruction.list.byHand');
      const meta = metaOf({ kind, programme, startsOn, endsOn });
      return unitName === null ? meta : `${meta} · ${t('instruction.list.carriedBy', { unit: unitName })}`;
    },
    [t, metaOf],
  );
}
