import { useMutation } from '@apollo/client/react';
import { Banner, Button, Dialog } from '@utblick/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useProblemText } from '../../../shared/states/useProblemText';
import { settingsPath } from '../paths';
import { DecisionForm } from './DecisionFields';
import { noDecision } from './form-values';
import { RemoveOwnRuleDocument } from './RemoveOwnRule.mutation.generated';
import { type FieldProblemCode, useRuleFormState } from './rule-form-context';
import { useProblemSentence } from './useProblemWords';

interface RemoveRuleProps {
  readonly ruleKey: string;
  readonly name: string;
}

/** Takes away a rule of the municipality's own, after asking who decided that. */
export function RemoveRule({ ruleKey, name }: RemoveRuleProps) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button onPress={() => setAsking(true)}>{t('settings.rule.remove')}</Button>
      {asking && <RemoveDialog ruleKey={ruleKey} name={name} onClose={() => setAsking(false)} />}
    </>
  );
}

function RemoveDialog({ ruleKey, name, onClose }: RemoveRuleProps & { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { values, set, problems, failure, remove, pending } = useRemoval(ruleKey);
  const sentence = useProblemSentence();
  const fault = (field: string): string | null => {
    const problem = problems.find((each) => each.field === field);
    return problem ? sentence(problem) : null;
  };
  return (
    <Dialog
      isOpen
      title={t('settings.rule.removeTitle', { name })}
      closeLabel={t('errors.close')}
      onClose={onClose}
      actions={
        <>
          <Button look="primary" pending={pending} onPress={() => void remove()}>
            {t('settings.rule.remove')}
          </Button>
          <Button onPress={onClose}>{t('settings.rule.cancel')}</Button>
        </>
      }
    >
      <p>{t('settings.rule.removeLead')}</p>
      {failure && <Banner tone="late" announce title={failure} />}
      <div className="u-fields">
        <DecisionForm values={values} set={set} fault={fault} idOf={(field) => `ta-bort-${field}`} />
      </div>
    </Dialog>
  );
}

function useRemoval(ruleKey: string) {
  const { t } = useTranslation();
  const { page } = useRuleFormState();
  const [values, setValues] = useState(noDecision);
  const [problems, setProblems] = useState<readonly FieldProblemCode[]>([]);
  const [failure, setFailure] = useState<string | null>(null);
  const [mutate, { loading }] = useMutation(RemoveOwnRuleDocument);
  const navigate = useNavigate();
  const problemText = useProblemText();
  const set = (changed: Partial<typeof values>): void => {
    setValues((present) => ({ ...present, ...changed }));
    setProblems((present) => present.filter(({ field }) => !(field in changed)));
  };
  const remove = async (): Promise<void> => {
    try {
      const { data } = await mutate({ variables: { ruleKey, version: page.version, input: values } });
      const result = data?.removeOwnRule;
      setProblems(result?.__typename === 'FormErrors' ? result.errors : []);
      setFailure(result?.__typename === 'LocalRuleConflict' ? t('errors.conflict') : null);
      if (result?.__typename === 'LocalRuleSaved')
        void navigate(settingsPath, { state: { saved: { number: result.number, effectiveFrom: result.effectiveFrom } } });
    } catch (error) {
      setFailure(problemText(error));
    }
  };
  return { values, set, problems, failure, remove, pending: loading };
}
