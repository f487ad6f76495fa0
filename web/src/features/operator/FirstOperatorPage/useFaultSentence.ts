import { useTranslation } from 'react-i18next';
import type { FormFault } from './operator-form';

/** What is wrong with a field, as a sentence that says what to do. */
export function useFaultSentence(): (fault: FormFault) => string {
  const { t } = useTranslation();
  return ({ field, code }) => {
    if (code === 'required' && field === 'name') return t('operator.first.nameMissing');
    if (code === 'required' && field === 'email') return t('operator.first.emailMissing');
    if (code === 'required' && field === 'password') return t('operator.first.passwordMissing');
    if (code === 'email') return t('operator.first.emailShape');
    if (code === 'email_taken') return t('operator.first.emailTaken');
    if (code === 'password_too_short') return t('operator.first.passwordShort');
    if (code === 'password_too_long') return t('operator.first.passwordLong');
    return t('operator.first.invalid');
  };
}
