/** The first twelve signs of a content hash in groups of four: enough to tell two copies apart by eye. */
export const shortHash = (hash: string): string => hash.slice(0, 12).replace(/(.{4})(?=.)/g, '$1\u00a0');
