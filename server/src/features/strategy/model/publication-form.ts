import type { FormProblem } from './local-rule-form';

/** From when a version is to be in force and why, as typed. */
export interface PublicationForm {
  readonly effectiveFrom: string;
  readonly reason: string;
}

/** What it is read against. */
export interface PublicationGround {
  readonly today: string;
  /** The day from which the latest version is in force; null where there is none. */
  readonly latestFrom: string | null;
}

const longestReason = 500;

/** Reads from when and why, or everything that is wrong with it. Nothing comes into force before today or before what is decided already. */
export function readPublicationForm(
  form: PublicationForm,
  { today, latestFrom }: PublicationGround,
): { readonly problems: readonly FormProblem[] } | PublicationForm {
  const reason = form.reason.replaceAll('\u0000', '').trim();
  const effectiveFrom = form.effectiveFrom.trim();
  const problems = [...reasonProblems(reason), ...dayProblems(effectiveFrom, today, latestFrom)];
  return problems.length > 0 ? { problems } : { effectiveFrom, reason };
}

function reasonProblems(reason: string): FormProblem[] {
  if (reason === '') return [{ field: 'reason', code: 'required' }];
  return reason.length > longestReason ? [{ field: 'reason', code: 'tooLong' }] : [];
}

function dayProblems(day: string, today: string, latestFrom: string | null): FormProblem[] {
  const at = (code: string): FormProblem[] => [{ field: 'effectiveFrom', code }];
  if (day === '') return at('required');
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day);
  if (!isDay || day > '2100-01-01') return at('notDate');
  if (day < today) return at('dayPassed');
  return latestFrom !== null && day < latestFrom ? at('beforeLatestVersion') : [];
}
