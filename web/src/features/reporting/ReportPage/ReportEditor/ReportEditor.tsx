import { Banner, Button, EmptyState, ErrorSummary, LinkButton } from '@utblick/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../shared/useFormat';
import { FieldComments } from '../FieldComments/FieldComments';
import { missingIn } from '../missing-answers';
import { ReportHead } from '../ReportHead';
import { ReportWay } from '../ReportWay';
import { controlIdOf, type Report, type ReportForm } from '../report-form';
import { useAnswerWords } from '../useAnswerWords';
import { useReportDraft } from '../useReportDraft';
import { useReportMove } from '../useReportMove';
import { useSubmitReport } from '../useSubmitReport';
import { ConflictDialog } from './ConflictDialog';
import { EditorFoot } from './EditorFoot';
import { PartForm } from './PartForm';
import { PartList, PartMenu } from './PartList';
import { PreviewDialog } from './PreviewDialog';
import { partsOf } from './parts';
import { useMissingWords } from './useMissingWords';

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
          <ReportHead named="report" report={report} actions={<NothingToReport report={report} onMoved={onMoved} onDone={saver.finish} />} />
          <EditorNotices report={report} notice={notice ?? submitting.failure} restored={draft.restored} />
          {told.length > 0 && <MissingSummary report={report} told={told} attempt={submitting.attempt} onGo={goTo} />}
          <FieldComments report={report} path={null} label={report.unitName} onCommented={onCommented} quiet />
          {part ? (
            <>
              <PartMenu parts={parts} missing={missing} current={part.key} onGo={setCurrent} />
              <PartForm
                key={part.key}
                report={report}
                part={part}
                next={parts[parts.indexOf(part) + 1] ?? null}
                form={form}
                faults={[...told, ...draft.faults.map(({ field, code }) => ({ path: field, code }))]}
                onChange={change}
                onGo={setCurrent}
                onCommented={onCommented}
              />
            </>
          ) : (
            <NoActivities report={report} />
          )}
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

interface MissingSummaryProps {
  readonly report: Report;
  readonly told: readonly { readonly path: string; readonly code: string; readonly activityId: string | null; readonly field: string }[];
  readonly attempt: number;
  readonly onGo: (path: string) => void;
}

function MissingSummary({ report, told, attempt, onGo }: MissingSummaryProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useMissingWords(report);
  const problems = told.map((missing) => ({ fieldId: controlIdOf(missing.path), text: words(missing) }));
  const number = format.sentence(format.inWords(told.length));
  return (
    <ErrorSummary
      title={t('reporting.report.summary', { count: told.length, number })}
      problems={problems}
      attempt={attempt}
      onGoTo={(fieldId) => onGo(told.find(({ path }) => controlIdOf(path) === fieldId)?.path ?? '')}
    />
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

function NothingToReport({
  report,
  onMoved,
  onDone,
}: {
  readonly report: Report;
  readonly onMoved: () => void;
  readonly onDone: () => void;
}) {
  const { t } = useTranslation();
  const { move, pending, failure } = useReportMove('submitNothing', report.id, () => {
    onDone();
    onMoved();
  });
  if (!report.may.includes('submit_nothing') || report.state === 'returned') return null;
  return (
    <div className="report-nothing">
      <Button pending={pending} onPress={() => void move()}>
        {t('reporting.nothingToReport')}
      </Button>
      {failure && <p role="alert">{failure}</p>}
    </div>
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
