import { fetched } from '../shared/fetched';

/** The connection to the server: code that comes after the first script, and on every page. */
export const DataProvider = fetched(async () => (await import('./DataProvider')).DataProvider);

/** The frame round the pages, for people who are signed in. */
export const SignedIn = fetched(async () => (await import('./Frame/SignedIn')).SignedIn);
