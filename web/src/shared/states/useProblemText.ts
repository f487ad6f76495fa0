import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../graphql/problem';

/** One sentence for a failed act, to show beside the button that was pressed. */
export function useProblemText(): (error: unknown) => string {
  const { t } = useTranslation();
  return useCallback(
    (error: unknown) => {
      const kind = problemOf(error);
      if (kind === 'network') return t('errors.network.short');
      if (kind === 'conflict') return t('errors.conflict');
      if (kind === 'too_many') return t('errors.tooMany');
      if (kind === 'busy') return t('errors.busy.short');
      if (kind === 'new_version') return t('errors.newVersion.short');
      if (kind === 'no_permission') return t('errors.noPermission.title');
      return t('errors.unexpected.short');
    },
    [t],
  );
}
