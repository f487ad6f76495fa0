import { Facts, StateWord, TextLink } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/useFormat';
import { useDecisionWords } from '../useDecisionWords';
import type { ActivityPartProps, ShownActivity } from './shown-activity';

type ShownCheck = ShownActivity['checks'][number];
type Answer = ShownCheck['answers'][number];

/** What was asked of the activity before it started, by which rule, what was answered, when and by whom; or that it is missing. */
export function ChecksPart({ activity }: ActivityPartProps) {
  return (
    <div className="activity-checks">
      {activity.checks.map((check) => (
        <Check key={check.ruleKey} check={check} activity={activity} />
      ))}
    </div>
  );
}

interface CheckProps extends ActivityPartProps {
  readonly check: ShownCheck;
}

function Check({ check, activity }: CheckProps) {
  const { t } = useTranslation();
  const { list } = useFormat();
  const answerOf = useAnswerWords();
  const isAnswered = check.answers.some(({ value }) => value !== null);
  const quiet = <span className="u-ink3">{t('activityRules.check.notAnswered')}</span>;
  const facts = check.answers.map((answer) => ({
    name: answer.label,
    value: answer.value === null ? quiet : <span className="activity-written">{answerOf(answer)}</span>,
  }));
  return (
    <div className="activity-check">
      <Standing check={check} activity={activity} />
      {isAnswered && <Facts facts={facts} />}
      <Decision check={check} />
      <p className="u-t14 u-ink3">
        {check.name}. {t('activityRules.check.source', { sources: list(check.sources) })}.
      </p>
    </div>
  );
}

function Standing({ check, activity }: CheckProps) {
  const { t } = useTranslation();
  const stamp = useStampWords();
  const { standing } = check;
  const link = activity.mayEdit && (
    <TextLink href={`/aktiviteter/${activity.id}/andra#provning`}>{t('activityRules.check.answer')}</TextLink>
  );
  if (standing === 'missing' || standing === 'partial') {
    return (
      <p className="activity-check-standing">
        <StateWord state="due">{t(`activityRules.check.${standing}`)}</StateWord> {link}
      </p>
    );
  }
  const words = stamp(check, standing === 'done');
  if (words === null) return null;
  return <p>{standing === 'done' ? <StateWord state="done">{words}</StateWord> : words}</p>;
}

/** When it was checked and by whom; null where nobody has. */
function useStampWords(): (check: ShownCheck, isDone: boolean) => string | null {
  const { t } = useTranslation();
  const { day } = useFormat();
  return ({ checkedOn, checkedBy }, isDone) => {
    if (checkedOn === null) return null;
    const on = day(checkedOn);
    if (checkedBy === null) return t(isDone ? 'activityRules.check.done' : 'activityRules.check.answered', { day: on });
    return t(isDone ? 'activityRules.check.doneBy' : 'activityRules.check.answeredBy', { day: on, name: checkedBy });
  };
}

function useAnswerWords(): (answer: Answer) => string {
  const { t } = useTranslation();
  const { money } = useFormat();
  return ({ type, value }) => {
    if (type === 'money' && value !== null && /^\d+$/.test(value)) return money(Number(value));
    if (type === 'yes_no' && (value === 'yes' || value === 'no')) return t(`activityRules.check.${value}`);
    return value ?? '';
  };
}

function Decision({ check: { decision } }: { readonly check: ShownCheck }) {
  const { t } = useTranslation();
  const { day } = useFormat();
  const words = useDecisionWords();
  if (!decision) return null;
  const { recorded, needed, actors } = decision;
  if (!recorded) {
    return (
      <p>
        <StateWord state={needed === 'needed' ? 'due' : 'waiting'}>{words(needed, actors)}</StateWord>
        <span className="u-t15 u-ink2"> {t('activityRules.check.noDecision')}.</span>
      </p>
    );
  }
  const parts = [
    recorded.body,
    recorded.decidedOn && day(recorded.decidedOn),
    recorded.paragraph && t('activityRules.check.paragraphOf', { paragraph: recorded.paragraph.replace(/^§\s*/, '') }),
    recorded.diarienummer,
  ].filter(Boolean);
  return (
    <p>
      <StateWord state="done">{t('activityRules.check.decided', { decision: parts.join(', ') })}</StateWord>
    </p>
  );
}
