import { TextLink } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { useWord } from '../../shared/useWord';
import './ContactList.css';

/** Another unit's contact with a partner. */
export interface ShownContact {
  readonly sought: string;
  readonly partner: string;
  readonly same: boolean;
  readonly activityId: string;
  readonly activityName: string;
  readonly status: string;
  readonly unitName: string;
  readonly contactName: string | null;
}

/** Which units have contact with a partner, in what, and whom to ask there. */
export function ContactList({ contacts }: { readonly contacts: readonly ShownContact[] }) {
  const { t } = useTranslation();
  const word = useWord();
  return (
    <ul className="activity-contacts">
      {contacts.map(({ sought, partner, same, activityId, activityName, status, unitName, contactName }) => (
        <li key={`${activityId} ${partner} ${sought}`}>
          <span className="u-strong">
            {t(same ? 'activityRules.contacts.unitHas' : 'activityRules.contacts.unitHasLike', { unit: unitName, partner, sought })}
          </span>
          <span className="u-t15 u-ink2">
            <TextLink href={`/aktiviteter/${activityId}`}>{activityName}</TextLink> · {word('activityStatus', status)} ·{' '}
            {contactName ? t('activityRules.contacts.contact', { name: contactName }) : t('activityRules.contacts.noContact')}
          </span>
        </li>
      ))}
    </ul>
  );
}
