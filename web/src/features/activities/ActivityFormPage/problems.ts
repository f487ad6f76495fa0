import { createContext, useContext } from 'react';

/** What the server said of one field, by its path ("funding.0.budget") and code. */
export interface FieldProblemCode {
  readonly field: string;
  readonly code: string;
}

export interface Problems {
  readonly list: readonly FieldProblemCode[];
  /** Forgets what was said of a field, or of everything under it, once it is changed. */
  readonly forget: (field: string) => void;
}

export const ProblemsContext = createContext<Problems>({ list: [], forget: () => undefined });

export const useProblems = (): Problems => useContext(ProblemsContext);

/** The id of a field's control, which the error summary links to. */
export const fieldId = (field: string): string => `falt-${field.replaceAll('.', '-')}`;
