import { useMutation } from '@apollo/client/react';
import type { FieldProblem } from '@utblick/ui';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { newId } from '../../../shared/new-id';
import { useProblemText } from '../../../shared/states/useProblemText';
import { useDraft } from '../../../shared/useDraft';
import { useViewer } from '../../../shared/viewer/ViewerContext';
import { ShareDocument } from './Share.mutation.generated';
import { emptyShare, idOf, type ShareField, type ShareValues, shareFields, withKind } from './share-values';

type Errors = Readonly<Partial<Record<ShareField, string>>>;

export interface ShareFormState {
  readonly values: ShareValues;
  readonly errorOf: (field: ShareField) => string | undefined;
  readonly change: (field: ShareField, value: string) => void;
  readonly send: (event: FormEvent) => void;
  readonly saving: boolean;
  readonly restored: boolean;
  readonly failure: string | null;
  readonly problems: readonly FieldProblem[];
  readonly attempt: number;
}

/** The form of a sharing decision. What is typed is kept in this window until it is saved, under the id it will be saved as. */
export function useShareForm(): ShareFormState {
  const { accountId, tenant, today } = useViewer();
  const [start] = useState(() => ({ id: newId(), values: emptyShare(today) }));
  const { draft, change: keep, clear, restored } = useDraft(`${accountId}.${tenant.id}.share`, start);
  const [errors, setErrors] = useState<Errors>({});
  const [failure, setFailure] = useState<string | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [save, { loading }] = useMutation(ShareDocument);
  const sentence = useProblemSentence();
  const problemText = useProblemText();
  const navigate = useNavigate();
  const change = (field: ShareField, value: string): void => {
    setErrors(({ [field]: _mended, ...rest }) => rest);
    keep({ ...draft, values: field === 'kind' ? withKind(draft.values, value) : { ...draft.values, [field]: value } });
  };
  const record = async (): Promise<void> => {
    setFailure(null);
    setAttempt(attempt + 1);
    try {
      const answer = (await save({ variables: { id: draft.id, input: draft.values } })).data?.share;
      if (answer?.__typename === 'FormErrors') return setErrors(inForm(answer.errors, sentence));
      clear();
      await navigate('/delning', { state: { saved: true } });
    } catch (error) {
      setFailure(problemText(error));
    }
  };
  const send = (event: FormEvent): void => {
    event.preventDefault();
    if (!loading) void record();
  };
  const problems = shareFields.flatMap((field): FieldProblem[] => {
    const text = errors[field];
    return text === undefined ? [] : [{ fieldId: idOf(field), text }];
  });
  return { values: draft.values, errorOf: (field) => errors[field], change, send, saving: loading, restored, failure, problems, attempt };
}

type Sentence = (field: ShareField, code: string) => string;

function inForm(errors: readonly { readonly field: string; readonly code: string }[], sentence: Sentence): Errors {
  const found: Partial<Record<ShareField, string>> = {};
  for (const { field, code } of errors) {
    const known = shareFields.find((name) => name === field);
    if (known) found[known] = sentence(known, code);
  }
  return found;
}

function useProblemSentence(): Sentence {
  const { t } = useTranslation();
  const problems = t('sharing.form.problem', { returnObjects: true });
  return (field, code) => (problems[field] as Readonly<Record<string, string>>)[code] ?? problems.other;
}
