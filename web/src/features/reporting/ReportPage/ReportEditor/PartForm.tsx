import { Button, TextLink } from '@utblick/ui';
import { ArrowRight } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { answerAt, pathOf, type Report, type ReportForm, withGoals } from '../report-form';
import { useActivityMeta } from '../useActivityMeta';
import { GoalPicker } from './GoalPicker';
import { type ChangeForm, PartField } from './PartField';
import type { ReportPart } from './parts';

export interface PartFormProps {
  readonly report: Report;
  readonly part: ReportPart;
  readonly next: ReportPart | null;
  readonly form: ReportForm;
  readonly faults: readonly { readonly path: string; readonly code: string }[];
  readonly onChange: ChangeForm;
  readonly onGo: (key: string) => void;
  readonly onCommented: () => void;
}

/** One part of the form: the fields of the rule for an activity, or those asked once for the unit. */
export function PartForm({ report, part, next, form, faults, onChange, onGo, onCommented }: PartFormProps) {
  const { t } = useTranslation();
  const activity = report.activities.find(({ activityId }) => activityId === part.activityId);
  const answers = activity?.answers ?? report.unitAnswers;
  const goals = form.activities.find(({ activityId }) => activityId === part.activityId)?.goals ?? [];
  return (
    <section className="report-part-form">
      {(part.activityId !== null || report.activities.length > 0) && <PartTitle report={report} part={part} />}
      {report.fields
        .filter(({ per }) => (per === 'activity') === (part.activityId !== null))
        .map((field) => (
          <PartField
            key={field.key}
            report={report}
            field={field}
            activityId={part.activityId}
            data={answers.find((answer) => answer.field === field.key)}
            answer={answerAt(form, { activityId: part.activityId, field: field.key })}
            fault={faults.find(({ path }) => path === pathOf({ activityId: part.activityId, field: field.key }))?.code ?? null}
            changedOn={activity?.changedAt?.slice(0, 10) ?? null}
            onChange={onChange}
            onCommented={onCommented}
          />
        ))}
      {part.activityId !== null && report.goals.length > 0 && (
        <GoalPicker
          goals={report.goals}
          chosen={goals}
          onChange={(chosen) => onChange((present) => withGoals(present, part.activityId ?? '', chosen))}
        />
      )}
      {next && (
        <div className="report-next">
          <Button icon={<ArrowRight aria-hidden />} onPress={() => onGo(next.key)}>
            {t('reporting.report.next', { name: next.name ?? t('reporting.report.unitPart') })}
          </Button>
        </div>
      )}
    </section>
  );
}

function PartTitle({ report, part }: { readonly report: Report; readonly part: ReportPart }) {
  const { t } = useTranslation();
  const metaOf = useActivityMeta();
  const heading = useRef<HTMLHeadingElement>(null);
  const first = report.activities[0]?.activityId === part.activityId;
  // Going on to another part starts at its top; the first part is where the page itself begins.
  useEffect(() => {
    if (first) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'start' });
  }, [first]);
  const activity = report.activities.find(({ activityId }) => activityId === part.activityId);
  return (
    <header className="report-part-head">
      {activity && (
        <p className="u-t14 u-ink3 report-position">
          {t('reporting.report.position', { at: report.activities.indexOf(activity) + 1, of: report.activities.length })}
        </p>
      )}
      <h2 ref={heading} tabIndex={-1} className="u-t22">
        {part.name ?? t('reporting.report.unitPart')}
      </h2>
      {activity && (
        <p className="u-t15 u-ink2">
          {metaOf(activity)} · <TextLink href={`/aktiviteter/${activity.activityId}`}>{t('reporting.report.inRegister')}</TextLink>
        </p>
      )}
    </header>
  );
}
