import type { Catalogue } from '@utblick/i18n';
import { useTranslation } from 'react-i18next';

type Offers = Catalogue['sharing']['offer'];

/** What is shared, by its kind and grain ("Aktiviteter, summor"). */
export function useOfferName(): (offer: string) => string {
  const { t } = useTranslation();
  const names = t('sharing.offer', { returnObjects: true }) as Offers;
  return (offer) => (names as Readonly<Record<string, string>>)[offer] ?? offer;
}
