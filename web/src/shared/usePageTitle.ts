import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { rememberPage } from './recent-pages';

/** The title of the window: the page's own first, then the house. The page is remembered unless it is only a problem's. */
export function usePageTitle(title: string | undefined, { remember = true }: { readonly remember?: boolean } = {}): void {
  const { t } = useTranslation();
  useEffect(() => {
    document.title = title ? `${title} – ${t('frame.product')}` : t('frame.product');
    if (title && remember) rememberPage(window.location.pathname, title);
  }, [title, remember, t]);
}
