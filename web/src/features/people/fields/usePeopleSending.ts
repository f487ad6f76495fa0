import { useTranslation } from 'react-i18next';
import { type Fault, useSending } from '../../../shared/sending/useSending';

/** A form about people that is being sent. */
export const usePeopleSending = () => useSending(useFaultSentence());

/** What is wrong with a field, as a sentence that says what to do. A field inside a list is told as the field. */
export function useFaultSentence(): (fault: Fault) => string {
  const { t } = useTranslation();
  const sentences: Readonly<Record<string, string | Readonly<Record<string, string>>>> = t('people.fault', { returnObjects: true });
  return ({ field, code }) => {
    const found = sentences[field.split('.').at(-1) ?? ''];
    return (typeof found === 'object' ? found[code] : undefined) ?? t('people.fault.other');
  };
}
