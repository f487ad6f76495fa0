import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

/** The title of the window: the page's own first, then the house. */
export function usePageTitle(title: string | undefined): void {
  const { t } = useTranslation();
  useEffect(() => {
    document.title = title ? `${title} – ${t('frame.product')}` : t('frame.product');
  }, [title, t]);
}
