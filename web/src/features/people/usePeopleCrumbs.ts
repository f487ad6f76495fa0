import type { PageHeaderProps } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { useWayBack } from './useWayBack';

type Crumbs = Pick<PageHeaderProps, 'breadcrumb' | 'here' | 'breadcrumbLabel'>;

/** The way from the list of people to a page below it, and from the guided set-up where somebody came from there. */
export function usePeopleCrumbs(here: string): Crumbs {
  const { t } = useTranslation();
  const { keep } = useWayBack();
  const guide = useGuideCrumb();
  return { breadcrumb: [...guide, { href: keep('/personer'), name: t('people.title') }], here, breadcrumbLabel: t('frame.breadcrumb') };
}

/** The list of people itself has a way up only for those who came from the guided set-up. */
export function usePeopleListCrumbs(): Crumbs | undefined {
  const { t } = useTranslation();
  const breadcrumb = useGuideCrumb();
  return breadcrumb.length === 0 ? undefined : { breadcrumb, here: t('people.title'), breadcrumbLabel: t('frame.breadcrumb') };
}

function useGuideCrumb(): NonNullable<Crumbs['breadcrumb']> {
  const { t } = useTranslation();
  const { toGuide } = useWayBack();
  return toGuide === null ? [] : [{ href: toGuide, name: t('guide.title') }];
}
