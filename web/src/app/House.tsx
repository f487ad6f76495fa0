import { formattingTag } from '@utblick/i18n';
import { UiProvider } from '@utblick/ui';
import { lazy, Suspense } from 'react';
import { Navigate, Route, Routes, useNavigate } from 'react-router';
import { PageBoundary } from '../shared/routing/PageBoundary';
import { PageElement } from '../shared/routing/PageElement';
import type { PageRoute } from '../shared/routing/page-route';
import { useLocale } from '../shared/useFormat';
import { importFrame } from './code';
import { openPages, pages, startPath } from './pages';

const SignedIn = lazy(async () => ({ default: (await importFrame()).SignedIn }));

/** Last of all addresses: there is nothing there. */
const nowhere: PageRoute = { path: '*', lazy: async () => ({ Component: (await import('../shared/states/PageProblem')).NotFoundPage }) };

const toRoute = (route: PageRoute) => <Route key={route.path} path={route.path} element={<PageElement route={route} />} />;

/** Every address of the house, each page's code fetched when somebody goes there. */
export function House() {
  const navigate = useNavigate();
  const locale = useLocale();
  const frame = (
    <PageBoundary>
      <Suspense fallback={null}>
        <SignedIn />
      </Suspense>
    </PageBoundary>
  );
  return (
    <UiProvider locale={formattingTag(locale)} navigate={(href) => void navigate(href)}>
      <Routes>
        {openPages.map(toRoute)}
        <Route path="/" element={frame}>
          <Route index element={<Navigate replace to={startPath} />} />
          {[...pages, nowhere].map(toRoute)}
        </Route>
      </Routes>
    </UiProvider>
  );
}
