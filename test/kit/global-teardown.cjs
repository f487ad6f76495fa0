/** Ends what `global-setup.cjs` started, for jest. */
module.exports = () => globalThis.stopTestPostgres?.();
