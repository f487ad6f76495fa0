import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/useFormat';
import { useActivityMeta } from '../ReportPage/useActivityMeta';
import type { CompiledActivity, CompiledDocument, CompiledUnit } from './compilation-data';

export interface ActivityPartsProps {
  readonly document: CompiledDocument;
  /** An activity's goals, or how they are chosen. */
  readonly goals: (unit: CompiledUnit, activity: CompiledActivity) => ReactNode;
  /** Shows where goals stand although nothing is linked yet. */
  readonly linksGoals: boolean;
}

/** What each unit has done, activity by activity, in the words of its report. */
export function ActivityParts({ document, goals, linksGoals }: ActivityPartsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const metaOf = useActivityMeta();
  if (document.units.length === 0) return <p className="compilation-empty">{t('reportingDecision.compilation.noUnits')}</p>;
  const active = document.units.filter((unit) => !unit.nothingToReport);
  const nothing = document.units.filter((unit) => unit.nothingToReport).map(({ unitName }) => unitName);
  return (
    <>
      {active.map((unit) => (
        <section key={unit.reportId} className="compilation-unit">
          <h3>
            {unit.unitName}
            <span className="compilation-count">
              {t('reportingDecision.compilation.activities', {
                count: unit.activities.length,
                number: format.inWords(unit.activities.length),
              })}
            </span>
          </h3>
          <Texts document={document} answers={unit.answers} per="unit" />
          {unit.activities.map((activity) => (
            <article key={activity.activityId} className="compilation-activity">
              <h4>{activity.name}</h4>
              <p className="compilation-meta">{metaOf(activity)}</p>
              <Texts document={document} answers={activity.answers} per="activity" />
              {(linksGoals || activity.goals.length > 0) && goals(unit, activity)}
            </article>
          ))}
        </section>
      ))}
      {nothing.length > 0 && (
        <p className="compilation-nothing">{t('reportingDecision.compilation.nothingUnits', { units: format.list(nothing) })}</p>
      )}
    </>
  );
}

interface TextsProps {
  readonly document: CompiledDocument;
  readonly answers: CompiledUnit['answers'];
  readonly per: 'activity' | 'unit';
}

/** The answers in words; figures stand in the table of the money. */
function Texts({ document, answers, per }: TextsProps) {
  const { t } = useTranslation();
  const texts = document.fields.filter((field) => field.type !== 'money' && field.per === per);
  if (texts.length === 0) return null;
  return (
    <dl className="compilation-texts">
      {texts.map(({ key, label }) => {
        const text = answers.find(({ field }) => field === key)?.text;
        return (
          <div key={key}>
            <dt>{label}</dt>
            <dd>{text || t('reportingDecision.compilation.unwritten')}</dd>
          </div>
        );
      })}
    </dl>
  );
}
