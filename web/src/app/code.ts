/** The connection to the server: code that comes after the first script, and on every page. */
export const importConnection = () => import('./DataProvider');

/** The frame round the pages, for people who are signed in. */
export const importFrame = () => import('./Frame/SignedIn');
