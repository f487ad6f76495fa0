import { Banner, Table } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { useCountryName } from '../../../shared/useCountryName';
import { useWord } from '../../../shared/useWord';
import { ContactList } from '../ContactList';
import { FocusNote } from './FocusNote';
import type { ActivityPartProps } from './shown-activity';

/** With whom, where that lies outside the focus, and who else in the municipality has contact with them. */
export function PartnersPart({ activity }: ActivityPartProps) {
  const { t } = useTranslation();
  return (
    <div className="activity-partners">
      <PartnerTable activity={activity} />
      <FocusNote activity={activity} />
      {activity.contacts.length > 0 && (
        <Banner tone="due" title={t('activityRules.contacts.heading')}>
          <ContactList contacts={activity.contacts} />
        </Banner>
      )}
    </div>
  );
}

function PartnerTable({ activity }: ActivityPartProps) {
  const { t } = useTranslation();
  const word = useWord();
  const countryName = useCountryName();
  if (activity.partners.length === 0) return <p className="u-ink3">{t('activities.page.noPartners')}</p>;
  return (
    <Table caption={t('activities.page.partners')} compact stacks>
      <thead>
        <tr>
          <th scope="col">{t('activities.partner.name')}</th>
          <th scope="col">{t('activities.partner.kind')}</th>
          <th scope="col">{t('activities.partner.place')}</th>
        </tr>
      </thead>
      <tbody>
        {activity.partners.map(({ name, kind, city, country }) => (
          <tr key={`${name} ${city}`}>
            <th scope="row">
              <span className="u-row-name">{name}</span>
            </th>
            <td>{word('partnerKind', kind)}</td>
            <td>{[city, country && countryName(country)].filter(Boolean).join(', ')}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
