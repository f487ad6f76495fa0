import '@utblick/ui/styles.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { preload } from '../shared/graphql/client';
import { startI18n } from '../shared/i18n/i18n';
import { rememberedTheme, showTheme } from '../shared/theme';
import { ViewerDocument } from '../shared/viewer/Viewer.query.generated';
import { App } from './App';
import { reloadOnNewVersion } from './new-version';

/** Who is here is asked for at once, while the texts and the page's own code are on their way. */
async function start(): Promise<void> {
  showTheme(rememberedTheme());
  reloadOnNewVersion();
  preload(ViewerDocument, {});
  await startI18n();
  const root = document.getElementById('root');
  if (!root) return;
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}

void start();
