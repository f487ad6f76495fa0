/** Versions of the configuration over time: drafts, files, publishing and going back. */
export const versions = {
  yes: 'yes',
  no: 'no',
  nothing: 'nothing',
} as const;
