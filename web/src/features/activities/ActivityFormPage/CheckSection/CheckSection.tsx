import { checkedStatuses } from '@utblick/domain';
import { RadioGroup, SectionHeading } from '@utblick/ui';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../shared/useFormat';
import type { FormSectionProps } from '../BasicsSection';
import { FormMoney, FormTextArea } from '../FormFields';
import type { FormValues } from '../form-values';
import { useField } from '../useField';
import { DecisionFields } from './DecisionFields';
import { type CheckQuestion, type CheckRule, decisionIndex, placedQuestions } from './questions';

/** What the municipality asks of an activity before it starts, while it has not ended or where somebody has answered. */
export function CheckSection({ page }: FormSectionProps) {
  const { checks } = page.rules;
  const status = useWatch<FormValues, 'status'>({ name: 'status' });
  const answers = useWatch<FormValues, 'checks'>({ name: 'checks' });
  const isAsked = checkedStatuses.some((each) => each === status);
  const isAnswered = ({ key }: CheckRule): boolean => answers.some(({ ruleKey, value }) => ruleKey === key && value !== '');
  return checks
    .filter((rule) => isAsked || isAnswered(rule))
    .map((rule, place) => <RuleQuestions key={rule.key} rule={rule} checks={checks} isFirst={place === 0} />);
}

interface RuleQuestionsProps {
  readonly rule: CheckRule;
  readonly checks: readonly CheckRule[];
  readonly isFirst: boolean;
}

function RuleQuestions({ rule, checks, isFirst }: RuleQuestionsProps) {
  const { t } = useTranslation();
  const { list } = useFormat();
  return (
    <section className="activity-form-section" id={isFirst ? 'provning' : undefined}>
      <SectionHeading note={t('activityRules.check.source', { sources: list(rule.sources) })}>{rule.name}</SectionHeading>
      <div className="u-band-body u-fields">
        <p className="u-hint">
          {rule.summary} {t('activityRules.check.asked')}
        </p>
        {placedQuestions(checks, rule.key).map(({ question, index }) => (
          <Question key={question.key} question={question} path={`checks.${index}.value`} />
        ))}
        <DecisionFields rule={rule} index={decisionIndex(checks, rule.key)} />
      </div>
    </section>
  );
}

interface QuestionProps {
  readonly question: CheckQuestion;
  readonly path: `checks.${number}.value`;
}

function Question({ question, path }: QuestionProps) {
  const { label, type } = question;
  const hint = question.hint ?? undefined;
  if (type === 'money') return <FormMoney path={path} label={label} hint={hint} />;
  if (type === 'yes_no') return <YesNo path={path} label={label} hint={hint} />;
  return <FormTextArea path={path} label={label} hint={hint} />;
}

function YesNo({ path, label, hint }: { readonly path: QuestionProps['path']; readonly label: string; readonly hint: string | undefined }) {
  const { t } = useTranslation();
  const { id, value, onChange, error } = useField(path);
  const choices = [
    { id: 'yes', name: t('activityRules.check.yes') },
    { id: 'no', name: t('activityRules.check.no') },
  ];
  return <RadioGroup id={id} label={label} hint={hint} beside choices={choices} value={value || null} onChange={onChange} error={error} />;
}
