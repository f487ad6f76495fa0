import { useTranslation } from 'react-i18next';
import type { TokenFault } from './token-form';

/** What is wrong with a field, as a sentence that says what to do. */
export function useTokenFault(): (fault: TokenFault) => string {
  const { t } = useTranslation();
  return ({ field, code }) => {
    if (field === 'name') return code === 'required' ? t('apiTokens.nameMissing') : t('apiTokens.nameLong');
    if (field === 'permissions') return code === 'required' ? t('apiTokens.permissionsMissing') : t('apiTokens.permissionsNotHeld');
    return t('apiTokens.daysInvalid');
  };
}
