import { Button, EmptyState } from '@utblick/ui';
import { RefreshCw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../graphql/problem';
import { PageProblem, UnexpectedPage } from '../states/PageProblem';

/** Code that is gone means that a new version has been put in place since the window was opened. */
const isMissingCode = (error: unknown): boolean => error instanceof TypeError && /import|module|fetch/i.test(error.message);

const reload = (): void => window.location.reload();

/** What stands in the place of a page that failed. */
export function CrashedPage({ error }: { readonly error: unknown }) {
  const { t } = useTranslation();
  if (!isMissingCode(error))
    return problemOf(error) === 'network' ? (
      <UnexpectedPage reference={null} onRetry={reload} />
    ) : (
      <PageProblem error={error} onRetry={reload} />
    );
  const action = (
    <Button look="primary" onPress={reload}>
      {t('errors.newVersion.reload')}
    </Button>
  );
  return (
    <EmptyState headingLevel={1} title={t('errors.newVersion.title')} icon={<RefreshCw aria-hidden />} action={action}>
      {t('errors.newVersion.lead')}
    </EmptyState>
  );
}
