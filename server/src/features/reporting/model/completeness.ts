import type { Field } from '@utblick/configuration';
import { type KronorFault, parseKronor } from '@utblick/domain';
import type { AnswerFault } from './answer-fault';
import type { Answer, ReportContent } from './report-content';

const moneyCodes: Readonly<Record<KronorFault, string>> = {
  empty: 'required',
  letters: 'moneyLetters',
  negative: 'moneyNegative',
  malformed: 'notMoney',
  not_whole_kronor: 'moneyDecimals',
  too_large: 'moneyTooLarge',
};

/**
 * What still stands between a report and handing it in, in the order of the form. A report with nothing at all in it is
 * asked to say so in so many words instead ("nothing to report").
 */
export function missingAnswers(content: ReportContent, fields: readonly Field[]): readonly AnswerFault[] {
  const perActivity = fields.filter(({ per }) => per === 'activity');
  const perUnit = fields.filter(({ per }) => per === 'unit');
  if (perUnit.length === 0 && content.activities.length === 0) return [{ field: 'activities', code: 'noActivities' }];
  return [
    ...content.activities.flatMap(({ activityId, answers }) => faultsIn(perActivity, answers, `activities.${activityId}`)),
    ...faultsIn(perUnit, content.unit, 'unit'),
  ];
}

function faultsIn(fields: readonly Field[], answers: Readonly<Record<string, Answer>>, path: string): AnswerFault[] {
  return fields.flatMap((field) => {
    const code = faultOf(field, answers[field.key]?.value ?? null);
    return code === null ? [] : [{ field: `${path}.${field.key}`, code }];
  });
}

function faultOf(field: Field, value: Answer['value']): string | null {
  if (value === null || value === '') return field.required ? 'required' : null;
  if (field.type !== 'money' || typeof value === 'number') return null;
  const parsed = parseKronor(value);
  return parsed.ok ? null : moneyCodes[parsed.reason];
}
