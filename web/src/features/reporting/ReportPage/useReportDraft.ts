import { useMutation } from '@apollo/client/react';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { useDraft } from '../../../shared/useDraft';
import { useViewer } from '../../../shared/viewer/ViewerContext';
import { DraftSaver, type SaveAnswer } from './draft-saver';
import { type KeptForm, overlaid } from './kept-form';
import { formFrom, type Report, type ValueText } from './report-form';
import { SaveReportDraftDocument, type SaveReportDraftMutation } from './SaveReportDraft.mutation.generated';

const PAUSE = 900;
const RETRY = 5_000;

/** What cannot change while the form is open. */
interface DraftSetting {
  readonly report: Report;
  readonly text: ValueText;
  /** The chain has moved meanwhile: the page must be read again. */
  readonly onRefused: (reason: string) => void;
}

function answerOf(answer: SaveReportDraftMutation['saveReportDraft']): SaveAnswer {
  switch (answer.__typename) {
    case 'ReportDraftSaved':
      return { kind: 'saved', revision: answer.revision, savedAt: String(answer.savedAt) };
    case 'DraftConflict':
      return { kind: 'conflict', conflict: answer };
    case 'FormErrors':
      return { kind: 'faults', faults: answer.errors };
    default:
      return { kind: 'refused', reason: answer.reason };
  }
}

/** The form of a report with its autosaving. What this window had kept unsaved stands in it from the start. */
export function useReportDraft({ report, text, onRefused }: DraftSetting) {
  const { accountId, tenant } = useViewer();
  const keeping = useDraft<KeptForm | null>(`${accountId}.${tenant.id}.report.${report.id}`, null);
  const [mutate] = useMutation(SaveReportDraftDocument);
  const [saver] = useState(() => {
    const kept = keeping.restored ? keeping.draft : null;
    const fresh = formFrom(report, text);
    return new DraftSaver({
      form: kept ? overlaid(fresh, kept.form) : fresh,
      revision: kept?.revision ?? report.revision,
      start: kept === null || kept.revision === report.revision ? fresh : null,
      savedAt: report.savedAt,
      unsaved: kept !== null,
      pause: PAUSE,
      retry: RETRY,
      keep: (unsaved) => (unsaved ? keeping.change(unsaved) : keeping.clear()),
      onRefused,
      send: async ({ activities, unit }, revision) => {
        const content = { activities: [...activities], unit: [...unit] };
        const { data } = await mutate({ variables: { input: { reportId: report.id, revision, content: content as never } } });
        if (!data) throw new Error('no answer');
        return answerOf(data.saveReportDraft);
      },
    });
  });
  useEffect(() => {
    saver.saveNow();
    window.addEventListener('online', saver.saveNow);
    document.addEventListener('visibilitychange', saver.saveNow);
    return () => {
      window.removeEventListener('online', saver.saveNow);
      document.removeEventListener('visibilitychange', saver.saveNow);
      saver.stop();
    };
  }, [saver]);
  const status = useSyncExternalStore(saver.subscribe, saver.status);
  return useMemo(() => ({ ...status, saver, restored: keeping.restored }), [status, saver, keeping.restored]);
}
