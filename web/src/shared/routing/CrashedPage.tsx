import { problemOf } from '../graphql/problem';
import { NewVersionPage, PageProblem, UnexpectedPage } from '../states/PageProblem';

/** Code that is gone means that a new version has been put in place since the window was opened. */
const isMissingCode = (error: unknown): boolean => error instanceof TypeError && /import|module|fetch/i.test(error.message);

const reload = (): void => window.location.reload();

/** What stands in the place of a page that failed. */
export function CrashedPage({ error }: { readonly error: unknown }) {
  if (isMissingCode(error)) return <NewVersionPage />;
  return problemOf(error) === 'network' ? (
    <UnexpectedPage reference={null} onRetry={reload} />
  ) : (
    <PageProblem error={error} onRetry={reload} />
  );
}
