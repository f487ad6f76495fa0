import '@utblick/ui/styles.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startI18n } from '../shared/i18n/i18n';
import { rememberedTheme, showTheme } from '../shared/theme';
import { App, startData } from './App';
import { reloadOnNewVersion } from './new-version';

async function start(): Promise<void> {
  showTheme(rememberedTheme());
  reloadOnNewVersion();
  await Promise.all([startI18n(), startData()]);
  const root = document.getElementById('root');
  if (!root) return;
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}

void start();
