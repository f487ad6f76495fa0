import type { Catalogue } from '../catalogue';

export const mail = {
  signature: 'Regards, Utblick',
} satisfies Catalogue['mail'];
