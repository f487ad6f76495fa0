/** A test that starts a server or clones a database takes longer than jest's five seconds on a busy machine. */
jest.setTimeout(60_000);
