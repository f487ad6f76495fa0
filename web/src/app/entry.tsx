import '@utblick/ui/styles.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { preload } from '../shared/graphql/client';
import { startI18n } from '../shared/i18n/i18n';
import { beginFirstVisit } from '../shared/routing/first-visit';
import { importCrashedPage } from '../shared/routing/PageBoundary';
import { rememberedTheme, showTheme } from '../shared/theme';
import { ViewerDocument } from '../shared/viewer/Viewer.query.generated';
import { App } from './App';
import { importConnection, importFrame } from './code';
import { reloadOnNewVersion } from './new-version';
import { pages, startPath } from './pages';

/** Everything that the first page needs is asked for at once: who is here, its data, and the code of frame and page. */
function fetchFirstPage(): void {
  const { pathname, search } = window.location;
  preload(ViewerDocument, {});
  const inside = beginFirstVisit(pages, pathname === '/' ? { pathname: startPath, search: '' } : { pathname, search });
  for (const code of inside ? [importConnection, importFrame] : [importConnection]) code().catch(() => undefined);
}

async function start(): Promise<void> {
  showTheme(rememberedTheme());
  reloadOnNewVersion();
  fetchFirstPage();
  await startI18n();
  const root = document.getElementById('root');
  if (!root) return;
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
  importCrashedPage().catch(() => undefined);
}

void start();
