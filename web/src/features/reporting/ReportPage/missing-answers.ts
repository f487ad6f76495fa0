import { type KronorFault, parseKronor } from '@utblick/domain';
import { type FormAnswers, pathOf, type ReportFieldData, type ReportForm } from './report-form';

/** One answer that stands in the way, and the code by which the catalogues have a sentence for it. */
export interface MissingAnswer {
  readonly activityId: string | null;
  readonly field: string;
  readonly path: string;
  readonly code: string;
}

const moneyCodes: Readonly<Record<KronorFault, string>> = {
  empty: 'required',
  letters: 'moneyLetters',
  negative: 'moneyNegative',
  malformed: 'notMoney',
  not_whole_kronor: 'moneyDecimals',
  too_large: 'moneyTooLarge',
};

/** What is wrong with an amount as it is typed; null where it can be read, or is left empty. */
export function amountFault(text: string): string | null {
  if (text.trim() === '') return null;
  const parsed = parseKronor(text);
  return parsed.ok ? null : moneyCodes[parsed.reason];
}

function faultOf(field: ReportFieldData, text: string): string | null {
  if (text.trim() === '') return field.required ? 'required' : null;
  return field.type === 'money' ? amountFault(text) : null;
}

/** What the form still lacks, in its own order. The server has the last word; this is what the page can say at once. */
export function missingIn(form: ReportForm, fields: readonly ReportFieldData[]): readonly MissingAnswer[] {
  const missing = (answers: FormAnswers, activityId: string | null): MissingAnswer[] =>
    fields
      .filter(({ per }) => (per === 'activity') === (activityId !== null))
      .flatMap((field) => {
        const code = faultOf(field, answers[field.key]?.text ?? '');
        return code === null ? [] : [{ activityId, field: field.key, path: pathOf({ activityId, field: field.key }), code }];
      });
  return [...form.activities.flatMap(({ activityId, answers }) => missing(answers, activityId)), ...missing(form.unit, null)];
}

/** A fault as the server names it, as a place in the form. A path it does not know stays as it is. */
export function missingAt(path: string, code: string): MissingAnswer {
  const [kind, first = '', second] = path.split('.');
  if (kind === 'activities') return { activityId: first || null, field: second ?? '', path, code };
  return { activityId: null, field: first, path, code };
}
