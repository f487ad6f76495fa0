/** The path to go to after signing in: one of our own, never another site, and never the door itself. */
export function safeReturnPath(asked: string | null): string {
  if (!asked?.startsWith('/') || /^\/[/\\]/.test(asked) || asked.startsWith('/logga-in')) return '/att-gora';
  return asked;
}

/** The door, with the way back to a page. */
export const signInPath = (from: string): string => (from === '/' ? '/logga-in' : `/logga-in?till=${encodeURIComponent(from)}`);

/** Where a tenant's own directory signs people in, with the way back to a page. A page of the server's: go there with a fresh load. */
export const directoryPath = (tenantKey: string, from: string): string =>
  `/logga-in/oidc/${encodeURIComponent(tenantKey)}?till=${encodeURIComponent(from)}`;
