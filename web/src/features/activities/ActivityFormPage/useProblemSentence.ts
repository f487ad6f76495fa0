import { useTranslation } from 'react-i18next';
import { useFieldName } from '../useFieldName';
import { useQuestionName } from './CheckSection/useQuestionName';
import type { FieldProblemCode } from './problems';
import { useRowFieldName } from './useRowFieldName';

/** The longest texts that the server takes. */
const longest: Readonly<Record<string, number>> = {
  name: 200,
  purpose: 4000,
  results: 4000,
  programme: 200,
  diarienummer: 60,
  'partners.name': 200,
  'partners.city': 100,
  focusReason: 2000,
  'checks.value': 4000,
  'decisions.body': 200,
  'decisions.paragraph': 40,
  'decisions.diarienummer': 60,
};

/** Fields that are chosen and not typed. */
const chosen: readonly string[] = ['kind', 'status', 'unitId'];

/** Problems whose sentence names its fields itself. */
const complete: readonly string[] = ['required', 'endBeforeStart', 'notYourUnit'];

/** A problem as a sentence: short at its field, and with the field's name in the summary. */
export function useProblemSentence() {
  const { t } = useTranslation();
  const fieldName = useFieldName();
  const rowFieldName = useRowFieldName();
  const questionName = useQuestionName();
  const nameOf = (field: string): string => questionName(field) ?? rowFieldName(field) ?? fieldName(field.split('.')[0] ?? field);
  const atField = ({ field, code }: FieldProblemCode): string => {
    const name = nameOf(field);
    const inSentence = name.charAt(0).toLowerCase() + name.slice(1);
    switch (code) {
      case 'required':
        return chosen.includes(field)
          ? t('activities.problem.choose', { field: inSentence })
          : t('errors.field.required', { field: inSentence });
      case 'tooLong':
        return t('activities.problem.tooLong', { max: longest[field.replace(/\.\d+\./, '.')] ?? 200 });
      case 'tooMany':
      case 'notYear':
      case 'yearTwice':
      case 'notYourUnit':
        return t(`activities.problem.${code}`);
      case 'notDate':
      case 'endBeforeStart':
        return t(`errors.field.${code}`);
      case 'unknownChoice':
        return field === 'unitId' ? t('activities.problem.unknownUnit') : t('errors.field.unknownChoice');
      case 'money.letters':
      case 'money.negative':
      case 'money.malformed':
      case 'money.not_whole_kronor':
      case 'money.too_large':
        return t(`errors.${code}`);
      default:
        return t('errors.field.invalid', { field: inSentence });
    }
  };
  const inSummary = (problem: FieldProblemCode): string =>
    complete.includes(problem.code)
      ? atField(problem)
      : t('activities.problem.field', { field: nameOf(problem.field), problem: atField(problem) });
  return { atField, inSummary };
}
