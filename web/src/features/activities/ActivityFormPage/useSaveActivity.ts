import { useMutation } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { useProblemText } from '../../../shared/states/useProblemText';
import { CreateActivityDocument } from './CreateActivity.mutation.generated';
import type { FormValues, RegisteredValues } from './form-values';
import type { FieldProblemCode } from './problems';
import { UpdateActivityDocument } from './UpdateActivity.mutation.generated';

export interface Conflict {
  readonly revision: number;
  readonly changedAt: string;
  readonly changedBy: string | null;
  readonly present: RegisteredValues;
}

export type SaveOutcome =
  | { readonly saved: string }
  | { readonly problems: readonly FieldProblemCode[] }
  | { readonly conflict: Conflict }
  | { readonly failure: string };

/** Sends the form. A second press while the first is on its way does nothing. */
export function useSaveActivity() {
  const [create] = useMutation(CreateActivityDocument);
  const [update] = useMutation(UpdateActivityDocument);
  const problemText = useProblemText();
  const [pending, setPending] = useState(false);
  const busy = useRef(false);
  const send = async (id: string, revision: number | null, input: FormValues) => {
    if (revision === null) return (await create({ variables: { id, input } })).data?.createActivity;
    return (await update({ variables: { id, revision, input } })).data?.updateActivity;
  };
  const save = async (id: string, revision: number | null, input: FormValues): Promise<SaveOutcome | null> => {
    if (busy.current) return null;
    busy.current = true;
    setPending(true);
    try {
      const result = await send(id, revision, input);
      if (result?.__typename === 'ActivitySaved') return { saved: result.activityId };
      if (result?.__typename === 'FormErrors') return { problems: result.errors };
      if (result?.__typename === 'ActivityConflict') return { conflict: result };
      return { failure: problemText(null) };
    } catch (error) {
      return { failure: problemText(error) };
    } finally {
      busy.current = false;
      setPending(false);
    }
  };
  return { save, pending };
}
