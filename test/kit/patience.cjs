/**
 * A test that starts a server or clones a database takes longer than jest's five seconds, and the first file of a run waits
 * for the example data to be loaded too. This only ends what hangs: nothing is proven by how long it takes.
 */
jest.setTimeout(240_000);
