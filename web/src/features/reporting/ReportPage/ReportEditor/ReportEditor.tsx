import { Banner, EmptyState, LinkButton } from '@utblick/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldComments } from '../FieldComments/FieldComments';
import { ReportHead } from '../ReportHead';
import { ReportWay } from '../ReportWay';
import type { Report } from '../report-form';
import { ConflictDialog } from './ConflictDialog';
import { EditorFoot } from './EditorFoot';
import { MissingSummary } from './MissingSummary';
import { NothingToReport } from './NothingToReport';
import { PartForm } from './PartForm';
import { PartList, PartMenu } from './PartList';
import { PreviewDialog } from './PreviewDialog';
import { type ReportEditing, useReportEditing } from './useReportEditing';

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
  const editing = useReportEditing({ report, onMoved, onRefused });
  const { draft, submitting, parts, part, missing } = editing;
  const { form, saver, conflict } = draft;
  const [previewing, setPreviewing] = useState(false);
  // What is asked once for the unit and nothing beside it needs no way from part to part.
  const isOnePart = parts.length === 1 && part?.activityId === null;
  return (
    <>
      <div className={isOnePart ? 'report-columns report-columns-read' : 'report-columns'}>
        {!isOnePart && <PartList parts={parts} missing={missing} current={part?.key ?? null} onGo={editing.show} />}
        <div className="report-main">
          <ReportHead
            named="report"
            report={report}
            actions={<NothingToReport report={report} onMoved={onMoved} onDone={saver.finish} />}
          />
          <EditorNotices report={report} notice={notice ?? submitting.failure} restored={draft.restored} />
          {submitting.missing.length > 0 && (
            <MissingSummary report={report} told={submitting.missing} attempt={submitting.attempt} onGo={editing.showPath} />
          )}
          <FieldComments report={report} path={null} label={report.unitName} onCommented={onCommented} quiet />
          <PartOrNone report={report} editing={editing} onCommented={onCommented} />
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

interface PartOrNoneProps {
  readonly report: Report;
  readonly editing: ReportEditing;
  readonly onCommented: () => void;
}

/** The part that is filled in now, or what to do where there is none. */
function PartOrNone({ report, editing, onCommented }: PartOrNoneProps) {
  const { draft, submitting, parts, part, missing } = editing;
  if (!part) return <NoActivities report={report} />;
  const faults = [...submitting.missing, ...draft.faults.map(({ field, code }) => ({ path: field, code }))];
  return (
    <>
      <PartMenu parts={parts} missing={missing} current={part.key} onGo={editing.show} />
      <PartForm
        key={part.key}
        report={report}
        part={part}
        next={parts[parts.indexOf(part) + 1] ?? null}
        form={draft.form}
        faults={faults}
        onChange={editing.change}
        onGo={editing.show}
        onCommented={onCommented}
      />
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
