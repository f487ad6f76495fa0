/** Versions of the configuration over time: drafts, files, publishing and going back. */
export const versions = {
  yes: 'ja',
  no: 'nej',
  nothing: 'inget',
} as const;
