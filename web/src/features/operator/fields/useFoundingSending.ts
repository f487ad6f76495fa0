import { useTranslation } from 'react-i18next';
import { type Fault, useSending } from '../../../shared/sending/useSending';

/** A form of the operator's that is being sent. */
export const useFoundingSending = () => useSending(useFaultSentence());

type Sentences = { readonly [name: string]: string | Sentences };

/** What is wrong with a field, as a sentence that says what to do. The catalogue names fields by their path. */
function useFaultSentence(): (fault: Fault) => string {
  const { t } = useTranslation();
  const all: Sentences = t('operator.founding.fault', { returnObjects: true });
  return ({ field, code }) => {
    const found = [...field.split('.'), code].reduce<string | Sentences | undefined>(
      (part, name) => (typeof part === 'object' ? part[name] : undefined),
      all,
    );
    return typeof found === 'string' ? found : t('operator.founding.fault.other');
  };
}
