import { useTranslation } from 'react-i18next';
import type { ActivityPartProps } from './shown-activity';
import { Written } from './Written';

/** What it has given. */
export function ResultsPart({ activity }: ActivityPartProps) {
  const { t } = useTranslation();
  return <Written text={activity.results} missing={t('activities.page.noResults')} />;
}
