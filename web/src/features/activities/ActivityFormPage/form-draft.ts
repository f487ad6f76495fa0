import type { FormPage, FormValues } from './form-values';

/** What is kept while somebody writes: the form, and what it started from. */
export interface FormDraft {
  /** The activity's id, chosen when the form was opened: sending twice registers one activity. */
  readonly id: string;
  /** The revision the form was opened at; null for an activity that is not registered yet. */
  readonly revision: number | null;
  /** What the register held at that revision. */
  readonly base: FormValues;
  readonly values: FormValues;
}

export interface ActivityFormProps {
  readonly page: FormPage;
  readonly start: FormDraft;
  readonly isNew: boolean;
  readonly onChange: (draft: FormDraft) => void;
  readonly onSaved: (activityId: string) => void;
}
