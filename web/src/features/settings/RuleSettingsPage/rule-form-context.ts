import { createContext, useContext } from 'react';
import type { RuleFormValues, SettingsData, StepValues } from './form-values';

/** What the server said of one field, by its path and code. */
export interface FieldProblemCode {
  readonly field: string;
  readonly code: string;
}

/** The form as its parts see it. */
export interface RuleFormState {
  readonly page: SettingsData;
  readonly values: RuleFormValues;
  readonly problems: readonly FieldProblemCode[];
  /** Changes some fields; what was said of them is forgotten. */
  readonly set: (changed: Partial<RuleFormValues>) => void;
  readonly setStep: (key: string, changed: Partial<StepValues>) => void;
}

export const RuleFormContext = createContext<RuleFormState | null>(null);

export function useRuleFormState(): RuleFormState {
  const state = useContext(RuleFormContext);
  if (!state) throw new Error('A part of the form stands outside it');
  return state;
}

/** The id of a field's control, which the error summary links to. */
export const fieldId = (field: string): string => `falt-${field.replaceAll('.', '-')}`;
