import type { Catalogue } from '@utblick/i18n';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

type Problems = Catalogue['passages']['enterDialog']['problem'];

/** The sentence for what the server found wrong in a field of an entry. */
export function useEntryProblem(): (field: string, code: string) => string {
  const { t } = useTranslation();
  return useCallback(
    (field, code) => {
      const { other, ...fields } = t('passages.enterDialog.problem', { returnObjects: true }) as Problems;
      const known = (fields as Readonly<Record<string, Readonly<Record<string, string>>>>)[field];
      return known?.[code] ?? other;
    },
    [t],
  );
}
