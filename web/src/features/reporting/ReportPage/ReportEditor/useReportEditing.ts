import { useCallback, useState } from 'react';
import { missingIn } from '../missing-answers';
import type { Report } from '../report-form';
import { useAnswerWords } from '../useAnswerWords';
import { useReportDraft } from '../useReportDraft';
import { useSubmitReport } from '../useSubmitReport';
import type { ChangeForm } from './PartField';
import { partsOf } from './parts';

interface EditingSetting {
  readonly report: Report;
  readonly onMoved: () => void;
  readonly onRefused: (reason: string) => void;
}

export type ReportEditing = ReturnType<typeof useReportEditing>;

/** The work on a report: its draft, what it still lacks, handing it in, and which part is open. */
export function useReportEditing({ report, onMoved, onRefused }: EditingSetting) {
  const { inControl } = useAnswerWords();
  const draft = useReportDraft({ report, text: inControl, onRefused });
  const { saver, form } = draft;
  const onSubmitted = (): void => {
    saver.finish();
    onMoved();
  };
  const submitting = useSubmitReport({ reportId: report.id, latest: saver.latest, onConflict: saver.meet, onRefused, onSubmitted });
  const parts = partsOf(report);
  const [current, show] = useState<string | null>(parts[0]?.key ?? null);
  const { mended } = submitting;
  // The same for as long as the report is: a field that gets another way to change the form is drawn anew.
  const change = useCallback<ChangeForm>(
    (changed) => {
      const next = changed(saver.status().form);
      saver.change(next);
      mended(missingIn(next, report.fields));
    },
    [saver, mended, report.fields],
  );
  /** Opens the part in which an answer lies. */
  const showPath = (path: string): void => show(parts.find(({ owns }) => owns(path))?.key ?? current);
  const part = parts.find(({ key }) => key === current) ?? parts[0];
  return { draft, submitting, parts, part, missing: missingIn(form, report.fields), change, show, showPath };
}
