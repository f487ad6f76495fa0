/** A page that somebody has had open in this window. */
export interface RecentPage {
  readonly path: string;
  readonly title: string;
}

const key = 'utblick.recent';
const most = 12;

interface Kept {
  /** Account and tenant: one person's pages are never shown to the next. */
  readonly owner: string;
  readonly pages: readonly RecentPage[];
}

let owner: string | null = null;

function read(): readonly RecentPage[] {
  try {
    const kept = JSON.parse(sessionStorage.getItem(key) ?? 'null') as Kept | null;
    return kept !== null && kept.owner === owner ? kept.pages : [];
  } catch {
    // A browser that keeps nothing, or something unreadable: nothing has been open.
    return [];
  }
}

/** Says whose pages are opened from now on. Before that none are remembered. */
export function rememberPagesOf(accountAndTenant: string): void {
  owner = accountAndTenant;
}

/** Puts a page first among those that have been open. */
export function rememberPage(path: string, title: string): void {
  if (owner === null) return;
  const pages = [{ path, title }, ...read().filter((page) => page.path !== path)].slice(0, most);
  try {
    sessionStorage.setItem(key, JSON.stringify({ owner, pages } satisfies Kept));
  } catch {
    // Full or forbidden storage: the page opens all the same.
  }
}

/** The pages of this window, the latest first. */
export const recentPages = (): readonly RecentPage[] => (owner === null ? [] : read());

/** Forgets all of them, for when the person signs out. */
export function forgetPages(): void {
  sessionStorage.removeItem(key);
}
