import { Cloud, CloudOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/useFormat';
import { useViewer } from '../../../shared/viewer/ViewerContext';
import type { SaveState } from './useSaveCompilation';

interface SavedStateProps {
  readonly state: SaveState;
  /** ISO instant of the last save; null before the first. */
  readonly savedAt: string | null;
  readonly savedBy: string | null;
}

/** When the text was saved last, or that it is not. */
export function SavedState({ state, savedAt, savedBy }: SavedStateProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { today, name } = useViewer();
  const time = savedAt === null ? '' : format.moment(savedAt, today);
  const words = (): string => {
    if (state === 'untouched') return t('reportingDecision.compilation.untouched');
    if (state === 'saving') return t('reportingDecision.compilation.saving');
    if (state === 'faulty') return t('reportingDecision.compilation.notSavedFault');
    if (state === 'unsaved') return t(`reportingDecision.compilation.${time ? 'notSaved' : 'notSavedYet'}`, { time });
    return savedBy === null || savedBy === name
      ? t('reportingDecision.compilation.saved', { time })
      : t('reportingDecision.compilation.savedBy', { time, name: savedBy });
  };
  const Icon = state === 'unsaved' || state === 'faulty' ? CloudOff : Cloud;
  return (
    <span className="compilation-saved">
      <Icon aria-hidden size={16} />
      {words()}
    </span>
  );
}
