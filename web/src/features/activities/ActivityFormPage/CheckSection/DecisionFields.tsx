import { decisionNeeded, gateFacts, parseKronor, type StepGate } from '@utblick/domain';
import { StateWord } from '@utblick/ui';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useDecisionWords } from '../../useDecisionWords';
import { FormDay, FormText } from '../FormFields';
import type { FormValues } from '../form-values';
import type { CheckRule } from './questions';

interface DecisionFieldsProps {
  readonly rule: CheckRule;
  /** The place of the decision in the form; -1 where the rule has none. */
  readonly index: number;
}

/** Whether the activity needs a decision before it starts, as far as it is filled in, and where the decision is written down. */
export function DecisionFields({ rule, index }: DecisionFieldsProps) {
  const { t } = useTranslation();
  const words = useDecisionWords();
  const [startsOn, endsOn, funding, decisions] = useWatch<FormValues, ['startsOn', 'endsOn', 'funding', 'decisions']>({
    name: ['startsOn', 'endsOn', 'funding', 'decisions'],
  });
  const { decision } = rule;
  const recorded = decisions[index];
  if (!decision || !recorded) return null;
  const needed = decisionNeeded(gateOf(decision.gate), gateFacts(budgetOf(funding), dayOf(startsOn), dayOf(endsOn)));
  const isEntered = `${recorded.body}${recorded.decidedOn}${recorded.paragraph}${recorded.diarienummer}` !== '';
  if (needed === 'passed_over' && !isEntered) return null;
  return (
    <fieldset className="activity-form-row" aria-label={t('activityRules.check.decision')}>
      <StateWord state={needed === 'needed' ? 'due' : 'waiting'}>{words(needed, decision.actors)}</StateWord>
      <div className="activity-form-partner">
        <FormText path={`decisions.${index}.body`} label={t('activityRules.check.body')} width="full" />
        <FormDay path={`decisions.${index}.decidedOn`} label={t('activityRules.check.decidedOn')} />
        <FormText path={`decisions.${index}.paragraph`} label={t('activityRules.check.paragraph')} width="full" />
        <FormText path={`decisions.${index}.diarienummer`} label={t('activityRules.check.diarienummer')} width="full" />
      </div>
    </fieldset>
  );
}

/** The bounds that are given, without those that the server sends as nothing. */
function gateOf(gate: NonNullable<CheckRule['decision']>['gate']): StepGate | null {
  if (!gate) return null;
  const { amountAtLeast, yearsAtLeast, committeesAtLeast } = gate;
  return {
    ...(amountAtLeast !== null && { amountAtLeast }),
    ...(yearsAtLeast !== null && { yearsAtLeast }),
    ...(committeesAtLeast !== null && { committeesAtLeast }),
  };
}

/** The budget as far as it can be read; null where no year has one. */
function budgetOf(funding: FormValues['funding']): number | null {
  const amounts = funding.flatMap(({ budget }) => {
    const read = parseKronor(budget);
    return read.ok ? read.kronor : [];
  });
  return amounts.length === 0 ? null : amounts.reduce((sum, kronor) => sum + kronor, 0);
}

const dayOf = (typed: string): string | null => (/^\d{4}-\d{2}-\d{2}$/.test(typed) ? typed : null);
