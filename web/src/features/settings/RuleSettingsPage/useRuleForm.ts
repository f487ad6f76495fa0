import { useMutation } from '@apollo/client/react';
import { useCallback, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useProblemText } from '../../../shared/states/useProblemText';
import { useDraft } from '../../../shared/useDraft';
import { useViewer } from '../../../shared/viewer/ViewerContext';
import { settingsPath } from '../paths';
import { inputOf, merge, type RuleFormValues, type SettingsData, type StepValues, valuesOf } from './form-values';
import type { FieldProblemCode } from './rule-form-context';
import { SaveLocalRuleDocument } from './SaveLocalRule.mutation.generated';

/** Somebody else stored a version in between. */
export interface Conflict {
  readonly number: number;
  readonly author: string;
}

interface FormDraft {
  /** The version the form was opened at, and what it held then. */
  readonly version: number;
  readonly base: RuleFormValues;
  readonly values: RuleFormValues;
}

export interface RuleFormProps {
  readonly page: SettingsData;
  /** Fetches the page anew, after somebody else has stored a version. */
  readonly onRefresh: () => Promise<SettingsData | null>;
}

const startOf = (page: SettingsData): FormDraft => {
  const values = valuesOf(page);
  return { version: page.version, base: values, values };
};

/** Everything the form does beside being drawn: keeps what is typed, saves it, and puts two people's changes together. */
export function useRuleForm({ page, onRefresh }: RuleFormProps) {
  const { accountId, tenant } = useViewer();
  const ruleKey = page.rule?.key ?? null;
  const [start] = useState(() => startOf(page));
  const kept = useDraft<FormDraft>(`${accountId}.${tenant.id}.rule.${ruleKey ?? 'new'}`, start);
  const { draft, change, clear } = kept;
  const [problems, setProblems] = useState<readonly FieldProblemCode[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const { send, pending, failure, setFailure } = useSend(ruleKey, clear);
  const set = useCallback(
    (changed: Partial<RuleFormValues>) => {
      const fields = Object.keys(changed);
      setProblems((present) => present.filter(({ field }) => field !== 'rule' && !fields.includes(field.split('.')[0] ?? '')));
      change({ ...draft, values: { ...draft.values, ...changed } });
    },
    [change, draft],
  );
  const setStep = useCallback(
    (key: string, changed: Partial<StepValues>) => {
      setProblems((present) => present.filter(({ field }) => field !== `steps.${key}` && field !== 'rule'));
      const steps = draft.values.steps.map((step) => (step.key === key ? { ...step, ...changed } : step));
      change({ ...draft, values: { ...draft.values, steps } });
    },
    [change, draft],
  );
  const settle = async (given: Conflict): Promise<void> => {
    const fresh = await onRefresh();
    if (!fresh) return;
    const theirs = valuesOf(fresh);
    change({ version: fresh.version, base: theirs, values: merge(draft.base, draft.values, theirs) });
    setConflict(given);
  };
  const save = async (): Promise<void> => {
    const outcome = await send(draft.version, draft.values);
    if (!outcome) return;
    setAttempt((count) => count + 1);
    setProblems('problems' in outcome ? outcome.problems : []);
    setFailure('failure' in outcome ? outcome.failure : null);
    setConflict(null);
    if ('conflict' in outcome) await settle(outcome.conflict);
  };
  const startOver = (): void => {
    clear();
    setProblems([]);
  };
  return { values: draft.values, restored: kept.restored, set, setStep, problems, attempt, conflict, save, pending, failure, startOver };
}

type Outcome =
  | { readonly saved: true }
  | { readonly problems: readonly FieldProblemCode[] }
  | { readonly conflict: Conflict }
  | { readonly failure: string };

/** Sends the form. A second press while the first is on its way does nothing. */
function useSend(ruleKey: string | null, clear: () => void) {
  const [mutate] = useMutation(SaveLocalRuleDocument);
  const navigate = useNavigate();
  const problemText = useProblemText();
  const [pending, setPending] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const busy = useRef(false);
  const outcomeOf = async (version: number, values: RuleFormValues): Promise<Outcome> => {
    const { data } = await mutate({ variables: { ruleKey, version, input: inputOf(values) } });
    const result = data?.saveLocalRule;
    if (result?.__typename === 'FormErrors') return { problems: result.errors };
    if (result?.__typename === 'LocalRuleConflict') return { conflict: { number: result.latestNumber, author: result.author } };
    if (result?.__typename !== 'LocalRuleSaved') return { failure: problemText(null) };
    clear();
    void navigate(settingsPath, { state: { saved: { number: result.number, effectiveFrom: result.effectiveFrom } } });
    return { saved: true };
  };
  const send = async (version: number, values: RuleFormValues): Promise<Outcome | null> => {
    if (busy.current) return null;
    busy.current = true;
    setPending(true);
    try {
      return await outcomeOf(version, values);
    } catch (error) {
      return { failure: problemText(error) };
    } finally {
      busy.current = false;
      setPending(false);
    }
  };
  return { send, pending, failure, setFailure };
}
