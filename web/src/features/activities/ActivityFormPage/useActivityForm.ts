import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import { useLocale } from '../../../shared/useFormat';
import type { ShownConflict } from './ConflictView';
import type { ActivityFormProps } from './form-draft';
import { type FormValues, valuesOf } from './form-values';
import { merge } from './merge';
import { type FieldProblemCode, fieldId, type Problems } from './problems';
import { type Conflict, useSaveActivity } from './useSaveActivity';

/** The form's fields in the order of the page, so that the summary follows it. */
const order: readonly string[] = [
  'name',
  'kind',
  'status',
  'unitId',
  'contactPersonId',
  'startsOn',
  'endsOn',
  'diarienummer',
  'purpose',
  'results',
  'checks',
  'decisions',
  'pillars',
  'programme',
  'ownRole',
  'funding',
  'partners',
  'focusReason',
  'borderRegional',
];

const placeOf = ({ field }: FieldProblemCode): number => order.indexOf(field.split('.')[0] ?? '');

/** Everything the form does beside being drawn: keeps what is typed, saves, tells what is wrong, and settles conflicts. */
export function useActivityForm({ page, start, onChange, onSaved }: ActivityFormProps) {
  const locale = useLocale();
  const form = useForm<FormValues>({ defaultValues: start.values });
  const opened = useRef({ revision: start.revision, base: start.base });
  const { save: send, pending } = useSaveActivity();
  const { problems, setProblems } = useFieldProblems();
  const [failure, setFailure] = useState<string | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [conflict, setConflict] = useState<ShownConflict | null>(null);
  const keep = useCallback(() => onChange({ id: start.id, ...opened.current, values: form.getValues() }), [onChange, start.id, form]);
  useEffect(() => {
    const { unsubscribe } = form.watch(keep);
    return unsubscribe;
  }, [form, keep]);
  const settle = (given: Conflict): void => {
    const theirs = valuesOf(given.present, page.rules, locale);
    const mine = form.getValues();
    const merged = merge(opened.current.base, mine, theirs);
    opened.current = { revision: given.revision, base: theirs };
    for (const field of merged.onlyTheirs) form.setValue(field, theirs[field]);
    keep();
    setConflict({ ...merged, mine, theirs, changedAt: given.changedAt, changedBy: given.changedBy });
  };
  const save = async (): Promise<void> => {
    const outcome = await send(start.id, opened.current.revision, form.getValues());
    if (!outcome) return;
    setAttempt((count) => count + 1);
    setProblems('problems' in outcome ? outcome.problems : []);
    setFailure('failure' in outcome ? outcome.failure : null);
    setConflict(null);
    if ('conflict' in outcome) settle(outcome.conflict);
    if ('saved' in outcome) onSaved(outcome.saved);
  };
  const choose = (field: keyof FormValues, whose: 'mine' | 'theirs'): void => {
    if (conflict) form.setValue(field, conflict[whose][field]);
  };
  return { form, problems, save: { save, pending, failure, attempt }, conflict, choose };
}

function useFieldProblems() {
  const [list, setList] = useState<readonly FieldProblemCode[]>([]);
  const setProblems = useCallback(
    (given: readonly FieldProblemCode[]) => setList([...given].sort((one, other) => placeOf(one) - placeOf(other))),
    [],
  );
  const forget = useCallback(
    (field: string) =>
      setList((present) => (present.some(isUnder(field)) ? present.filter((problem) => !isUnder(field)(problem)) : present)),
    [],
  );
  const problems: Problems = useMemo(() => ({ list, forget }), [list, forget]);
  return { problems, setProblems };
}

const isUnder =
  (field: string) =>
  (problem: FieldProblemCode): boolean =>
    problem.field === field || problem.field.startsWith(`${field}.`);

/** The control that a problem is mended at: pillars are ticked as one group. */
export const controlOf = ({ field }: FieldProblemCode): string => fieldId(field.startsWith('pillars') ? 'pillars' : field);
