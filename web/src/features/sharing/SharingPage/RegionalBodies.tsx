import { SectionHeading } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/useFormat';
import { useOfferName } from '../useOfferName';
import type { Sharing } from './decision-data';

/** The regional bodies that the municipality belongs to today, and what each sees of it. */
export function RegionalBodies({ bodies }: { readonly bodies: Sharing['bodies'] }) {
  const { t } = useTranslation();
  const { day } = useFormat();
  const offerName = useOfferName();
  return (
    <section aria-labelledby="regionala-aktorer">
      <SectionHeading id="regionala-aktorer" level={3}>
        {t('sharing.bodies.title')}
      </SectionHeading>
      <ul className="u-list u-rows">
        {bodies.map(({ id, name, memberFrom, offers }) => (
          <li key={id}>
            <p className="u-strong">{name}</p>
            {memberFrom && <p className="u-ink2">{t('sharing.bodies.since', { day: day(memberFrom) })}</p>}
            {offers.length === 0 ? (
              <p className="u-ink2">{t('sharing.bodies.nothing')}</p>
            ) : (
              <ul className="u-list u-ink2" aria-label={t('sharing.bodies.sees', { offers: name })}>
                {offers.map((offer) => (
                  <li key={offer}>{offerName(offer)}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
