import { Button, StateWord, StickyFoot } from '@utblick/ui';
import { CloudCheck, CloudOff, CloudUpload } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../shared/useFormat';
import { useViewer } from '../../../../shared/viewer/ViewerContext';
import type { SaveState } from '../draft-saver';

export interface EditorFootProps {
  readonly state: SaveState;
  /** How many answers are missing. */
  readonly missing: number;
  readonly pending: boolean;
  readonly onPreview: () => void;
  readonly onSubmit: () => void;
}

/** When it was saved, what is missing, and the way on. Handing in stays possible: it explains what is missing. */
export function EditorFoot({ state, missing, pending, onPreview, onSubmit }: EditorFootProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <StickyFoot status={<SaveStatus state={state} />}>
      {missing > 0 && (
        <StateWord state="due">{t('reporting.report.summary', { count: missing, number: format.number(missing) })}</StateWord>
      )}
      <Button className="report-preview" onPress={onPreview}>
        {t('reporting.report.preview')}
      </Button>
      <Button look="primary" pending={pending} pendingLabel={t('reporting.report.submitting')} onPress={onSubmit}>
        {t('reporting.submit')}
      </Button>
    </StickyFoot>
  );
}

function SaveStatus({ state }: { readonly state: SaveState }) {
  const timeOf = useTimeOf();
  const { t } = useTranslation();
  const words = ((): string => {
    if (state.kind === 'saved') return t('reporting.report.saved', { time: timeOf(state.at) });
    if (state.kind === 'failing')
      return state.since ? t('reporting.report.notSaved', { time: timeOf(state.since) }) : t('reporting.report.notSavedYet');
    if (state.kind === 'faulty') return t('reporting.report.notSavedFault');
    return t(state.kind === 'saving' ? 'reporting.report.saving' : 'reporting.report.untouched');
  })();
  const Icon = state.kind === 'saved' ? CloudCheck : state.kind === 'failing' || state.kind === 'faulty' ? CloudOff : CloudUpload;
  return (
    <span className={state.kind === 'failing' || state.kind === 'faulty' ? 'report-saved report-unsaved' : 'report-saved'}>
      <Icon aria-hidden size={16} />
      {words}
    </span>
  );
}

/** The time alone when it was today, else the day as well. */
function useTimeOf(): (instant: string) => string {
  const format = useFormat();
  const { today } = useViewer();
  return (instant) => {
    const words = format.moment(instant, today);
    return format.moment(instant, today).startsWith(format.relativeDay(today, today)) ? (words.split(' ').at(-1) ?? words) : words;
  };
}
