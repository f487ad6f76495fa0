import { Banner, EmptyState, LinkButton } from '@utblick/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldComments } from '../FieldComments/FieldComments';
import { type MissingAnswer, missingIn } from '../missing-answers';
import { ReportHead } from '../ReportHead';
import { ReportWay } from '../ReportWay';
import type { Report, ReportForm } from '../report-form';
import { useAnswerWords } from '../useAnswerWords';
import { useReportDraft } from '../useReportDraft';
import { useSubmitReport } from '../useSubmitReport';
import { ConflictDialog } from './ConflictDialog';
import { EditorFoot } from './EditorFoot';
import { MissingSummary } from './MissingSummary';
import { NothingToReport } from './NothingToReport';
import { PartForm, type PartFormProps } from './PartForm';
import { PartList, PartMenu } from './PartList';
import { PreviewDialog } from './PreviewDialog';
import { partsOf, type ReportPart } from './parts';

export interface ReportEditorProps {
  readonly report: Report;
  /** What the page has to say first: why something could not be done. */
  readonly notice: string | null;
  readonly onMoved: () => void;
  readonly onRefused: (reason: string) => void;
  readonly onCommented: () => void;
}

/** The report while the unit writes it: one activity at a time, saved as it is typed, handed in when it is whole. */
export function ReportEditor({ report, notice, onMoved, onRefused, onCommented }: ReportEditorProps) {
  const { inControl } = useAnswerWords();
  const draft = useReportDraft({ report, text: inControl, onRefused });
  const { form, saver, conflict } = draft;
  const submitting = useSubmitReport({
    reportId: report.id,
    latest: saver.latest,
    onConflict: saver.meet,
    onRefused,
    onSubmitted: () => {
      saver.finish();
      onMoved();
    },
  });
  const parts = partsOf(report);
  const [current, setCurrent] = useState<string | null>(parts[0]?.key ?? null);
  const [previewing, setPreviewing] = useState(false);
  const missing = missingIn(form, report.fields);
  const told = submitting.missing;
  const change = (next: ReportForm): void => {
    saver.change(next);
    submitting.mended(missingIn(next, report.fields));
  };
  const part = parts.find(({ key }) => key === current) ?? parts[0];
  const goTo = (path: string) => setCurrent(parts.find(({ owns }) => owns(path))?.key ?? current);
  return (
    <>
      <div className="report-columns">
        <PartList parts={parts} missing={missing} current={part?.key ?? null} onGo={setCurrent} />
        <div className="report-main">
          <ReportHead
            named="report"
            report={report}
            actions={<NothingToReport report={report} onMoved={onMoved} onDone={saver.finish} />}
          />
          <EditorNotices report={report} notice={notice ?? submitting.failure} restored={draft.restored} />
          {told.length > 0 && <MissingSummary report={report} told={told} attempt={submitting.attempt} onGo={goTo} />}
          <FieldComments report={report} path={null} label={report.unitName} onCommented={onCommented} quiet />
          <PartOrNone
            report={report}
            draft={draft}
            parts={parts}
            part={part}
            told={told}
            missing={missing}
            onChange={change}
            onGo={setCurrent}
            onCommented={onCommented}
          />
        </div>
        <ReportWay report={report} />
      </div>
      <EditorFoot
        state={draft.state}
        missing={missing.length}
        pending={submitting.pending}
        onPreview={() => setPreviewing(true)}
        onSubmit={() => void submitting.submit()}
      />
      {previewing && <PreviewDialog report={report} form={form} onClose={() => setPreviewing(false)} />}
      {conflict && <ConflictDialog report={report} form={form} conflict={conflict} start={draft.start} onChosen={saver.resolve} />}
    </>
  );
}

type PartOrNoneProps = Pick<PartFormProps, 'report' | 'onChange' | 'onGo' | 'onCommented'> & {
  readonly draft: ReturnType<typeof useReportDraft>;
  readonly parts: readonly ReportPart[];
  readonly part: ReportPart | undefined;
  readonly told: readonly MissingAnswer[];
  readonly missing: readonly MissingAnswer[];
};

/** The part that is filled in now, or what to do where there is none. */
function PartOrNone({ report, draft, parts, part, told, missing, ...rest }: PartOrNoneProps) {
  if (!part) return <NoActivities report={report} />;
  const faults = [...told, ...draft.faults.map(({ field, code }) => ({ path: field, code }))];
  const next = parts[parts.indexOf(part) + 1] ?? null;
  return (
    <>
      <PartMenu parts={parts} missing={missing} current={part.key} onGo={rest.onGo} />
      <PartForm key={part.key} report={report} part={part} next={next} form={draft.form} faults={faults} {...rest} />
    </>
  );
}

function EditorNotices({
  report,
  notice,
  restored,
}: {
  readonly report: Report;
  readonly notice: string | null;
  readonly restored: boolean;
}) {
  const { t } = useTranslation();
  return (
    <>
      {notice && <Banner tone="late" title={notice} announce />}
      {restored && <Banner title={t('reporting.report.restored')} />}
      {report.state === 'returned' && (
        <Banner tone="due" title={t('reporting.report.returnedTitle')}>
          {t('reporting.report.returnedLead')}
        </Banner>
      )}
    </>
  );
}

function NoActivities({ report }: { readonly report: Report }) {
  const { t } = useTranslation();
  return (
    <EmptyState
      headingLevel={2}
      title={t('reporting.report.noActivities', { year: report.year })}
      action={report.may.includes('register') && <LinkButton href="/aktiviteter/ny">{t('reporting.report.addActivity')}</LinkButton>}
    >
      {t('reporting.report.noActivitiesLead')}
    </EmptyState>
  );
}
