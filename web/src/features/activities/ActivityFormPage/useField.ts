import { type FieldPathByValue, useController } from 'react-hook-form';
import type { FormValues } from './form-values';
import { fieldId, useProblems } from './problems';
import { useProblemSentence } from './useProblemSentence';

/** A field that holds text. */
export type TextPath = FieldPathByValue<FormValues, string>;

/** What every field of the form is given: its id, its value, and what is wrong with it until it is changed. */
export function useField(path: TextPath) {
  const { field } = useController<FormValues, TextPath>({ name: path });
  const { list, forget } = useProblems();
  const { atField } = useProblemSentence();
  const problem = list.find((each) => each.field === path);
  return {
    id: fieldId(path),
    value: field.value,
    onChange: (value: string) => {
      forget(path);
      field.onChange(value);
    },
    onBlur: field.onBlur,
    error: problem ? atField(problem) : null,
  };
}
