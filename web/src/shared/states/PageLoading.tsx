import { Loading } from '@utblick/ui';
import { useTranslation } from 'react-i18next';

/** What stands in a page's place while its query is on the way; nothing at all for the first moment. */
export function PageLoading() {
  const { t } = useTranslation();
  return <Loading>{t('errors.loading')}</Loading>;
}
