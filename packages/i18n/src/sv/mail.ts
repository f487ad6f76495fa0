export const mail = {
  signature: 'Hälsningar Utblick',
} as const;
