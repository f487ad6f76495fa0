import { StateWord } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/useFormat';
import type { DraftGuideData } from './guide';
import type { Autosave } from './useAutosave';

interface SavedStateProps {
  readonly page: DraftGuideData;
  readonly autosave: Autosave;
}

/** Whether everything is saved, in words; told to screen readers as it changes. */
export function SavedState({ page, autosave: { unsaved, halt } }: SavedStateProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const moment = format.moment(page.savedAt, page.today);
  return (
    <span role="status">
      {unsaved.length > 0 ? (
        <StateWord state="draft">{halt ? t('guide.saved.halted') : t('guide.saved.saving')}</StateWord>
      ) : (
        <StateWord state="done">{t('guide.saved.done', { moment, author: page.savedBy })}</StateWord>
      )}
    </span>
  );
}
