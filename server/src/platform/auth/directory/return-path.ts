const HOME = '/att-gora';
const NOWHERE = 'http://utblick.invalid';

/**
 * The page to go to after signing in: one of our own, never another site, and never the door itself. What a browser would
 * make of the address decides, since it reads more than a path in `/\elsewhere` and `/<tab>/elsewhere`.
 */
export function safeReturnPath(asked: string | null | undefined): string {
  if (!asked?.startsWith('/') || asked.length > 2000) return HOME;
  const address = URL.parse(asked, NOWHERE);
  if (address?.origin !== NOWHERE || address.pathname.startsWith('//') || address.pathname.startsWith('/logga-in')) return HOME;
  return address.pathname + address.search + address.hash;
}
