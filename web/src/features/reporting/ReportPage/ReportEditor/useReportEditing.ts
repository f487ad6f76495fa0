import { useState } from 'react';
import { missingIn } from '../missing-answers';
import type { Report, ReportForm } from '../report-form';
import { useAnswerWords } from '../useAnswerWords';
import { useReportDraft } from '../useReportDraft';
import { useSubmitReport } from '../useSubmitReport';
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
  const change = (next: ReportForm): void => {
    saver.change(next);
    submitting.mended(missingIn(next, report.fields));
  };
  /** Opens the part in which an answer lies. */
  const showPath = (path: string): void => show(parts.find(({ owns }) => owns(path))?.key ?? current);
  const part = parts.find(({ key }) => key === current) ?? parts[0];
  return { draft, submitting, parts, part, missing: missingIn(form, report.fields), change, show, showPath };
}
