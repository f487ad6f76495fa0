import { newVersionEvent } from '../shared/graphql/new-version-event';

const storageKey = 'utblick.reloaded';
/** A second failure within this time is not cured by loading again. In milliseconds. */
const patience = 30_000;

/**
 * When a new version is put in place, the code of pages not yet visited is gone, and the server no longer knows what the old
 * pages ask. The window then loads itself again, once; what was typed is kept as drafts. If that does not help, the page says so.
 */
export function reloadOnNewVersion(): void {
  for (const sign of ['vite:preloadError', newVersionEvent]) window.addEventListener(sign, reloadOnce);
}

function reloadOnce(event: Event): void {
  const last = Number(sessionStorage.getItem(storageKey) ?? 0);
  if (Date.now() - last < patience) return;
  sessionStorage.setItem(storageKey, String(Date.now()));
  event.preventDefault();
  window.location.reload();
}
