import type { PageHeaderProps } from '@utblick/ui';
import { useTranslation } from 'react-i18next';

/** The way from the list of people to a page below it. */
export function usePeopleCrumbs(here: string): Pick<PageHeaderProps, 'breadcrumb' | 'here' | 'breadcrumbLabel'> {
  const { t } = useTranslation();
  return { breadcrumb: [{ href: '/personer', name: t('people.title') }], here, breadcrumbLabel: t('frame.breadcrumb') };
}
