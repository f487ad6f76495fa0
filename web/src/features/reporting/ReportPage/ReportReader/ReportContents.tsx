import { Chip, Facts, Missing } from '@utblick/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldComments } from '../FieldComments/FieldComments';
import { ListRead } from '../ListField/ListRead';
import { type AnswerData, pathOf, type Report } from '../report-form';
import { useActivityMeta } from '../useActivityMeta';
import { useAnswerWords } from '../useAnswerWords';

export interface ReportContentsProps {
  readonly report: Report;
  readonly headingLevel: 2 | 3;
  /** Shows the comments under their answers. */
  readonly onCommented?: () => void;
}

/** Everything that was answered, activity by activity, as text. */
export function ReportContents({ report, headingLevel, onCommented }: ReportContentsProps) {
  const { t } = useTranslation();
  const metaOf = useActivityMeta();
  const Heading = `h${headingLevel}` as const;
  const answered = (answers: readonly AnswerData[], activityId: string | null) => (
    <Answers report={report} answers={answers} activityId={activityId} onCommented={onCommented} />
  );
  return (
    <div className="report-contents">
      {report.activities.map((activity) => (
        <section key={activity.activityId}>
          <Heading className="u-t22">{activity.name}</Heading>
          <p className="u-t15 u-ink2">{metaOf(activity)}</p>
          {answered(activity.answers, activity.activityId)}
          {report.goals.length > 0 && <Goals report={report} chosen={activity.goals} />}
        </section>
      ))}
      {report.unitAnswers.length > 0 && (
        <section>
          {report.activities.length > 0 && <Heading className="u-t22">{t('reporting.report.unitPart')}</Heading>}
          {answered(report.unitAnswers, null)}
        </section>
      )}
    </div>
  );
}

interface AnswersProps {
  readonly report: Report;
  readonly answers: readonly AnswerData[];
  readonly activityId: string | null;
  readonly onCommented: (() => void) | undefined;
}

function Answers({ report, answers, activityId, onCommented }: AnswersProps) {
  const words = useAnswerWords();
  const facts = answers.flatMap((answer) => {
    const field = report.fields.find(({ key }) => key === answer.field);
    if (!field) return [];
    const label = words.label(field, report.year);
    const value: ReactNode = (
      <>
        <ReadAnswer answer={answer} type={field.type} />
        {onCommented && (
          <FieldComments report={report} path={pathOf({ activityId, field: field.key })} label={label} onCommented={onCommented} quiet />
        )}
      </>
    );
    return [{ name: label, value }];
  });
  return (
    <div className="report-read">
      <Facts facts={facts} />
    </div>
  );
}

/** What was reported; where the register has moved on since, what it says today beside it. */
function ReadAnswer({ answer, type }: { readonly answer: AnswerData; readonly type: string }) {
  const { t } = useTranslation();
  const words = useAnswerWords();
  if (answer.list && answer.value) return <ListRead answer={answer} />;
  const reported = words.read(type, answer.value);
  const shown =
    reported === null ? <Missing>{t('reporting.report.missingValue')}</Missing> : <span className="report-text">{reported}</span>;
  if (!answer.registerChanged) return shown;
  return (
    <dl className="report-then-now">
      <div>
        <dt>{t('reporting.report.reported')}</dt>
        <dd>{shown}</dd>
      </div>
      <div>
        <dt>{t('reporting.report.today')}</dt>
        <dd className="report-text">{words.read(type, answer.register)}</dd>
      </div>
    </dl>
  );
}

function Goals({ report, chosen }: { readonly report: Report; readonly chosen: readonly string[] }) {
  const { t } = useTranslation();
  const names = report.goals.filter(({ key }) => chosen.includes(key)).map(({ name }) => name);
  return (
    <div className="report-goals">
      <span className="u-ink2">{t('reporting.report.goals')}</span>
      {names.length > 0 ? (
        names.map((name) => <Chip key={name}>{name}</Chip>)
      ) : (
        <span className="u-ink3">{t('reporting.report.noGoals')}</span>
      )}
    </div>
  );
}
