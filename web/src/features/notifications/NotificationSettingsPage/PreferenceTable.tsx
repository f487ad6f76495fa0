import { Select, Switch, Table, VisuallyHidden } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import type { Preference } from './usePreferences';

interface PreferenceTableProps {
  readonly preferences: readonly Preference[];
  readonly onChoose: (before: Preference, change: Partial<Preference>) => void;
}

const rhythms = ['at_once', 'daily', 'weekly', 'never'] as const;

/** A row for each kind: whether it is shown here, and when it comes in mail. */
export function PreferenceTable({ preferences, onChoose }: PreferenceTableProps) {
  const { t } = useTranslation();
  return (
    <Table caption={t('notifications.settings.title')} stacks className="notification-settings">
      <thead>
        <tr>
          <th scope="col">{t('notifications.settings.what')}</th>
          <th scope="col">{t('notifications.settings.inApp')}</th>
          <th scope="col">{t('notifications.settings.mail')}</th>
        </tr>
      </thead>
      <tbody>
        {preferences.map((preference) => (
          <Row key={preference.kind} preference={preference} onChoose={(change) => onChoose(preference, change)} />
        ))}
      </tbody>
    </Table>
  );
}

interface RowProps {
  readonly preference: Preference;
  readonly onChoose: (change: Partial<Preference>) => void;
}

function Row({ preference: { kind, inApp, mail }, onChoose }: RowProps) {
  const { t } = useTranslation();
  const name = t(`notifications.kind.${kind as 'overdue'}.name`);
  return (
    <tr>
      <th scope="row">{name}</th>
      <td data-name={t('notifications.settings.inApp')}>
        <Switch isSelected={inApp} onChange={(selected) => onChoose({ inApp: selected })}>
          <span>
            <span aria-hidden>{t('notifications.settings.show')}</span>
            <VisuallyHidden>{t('notifications.settings.inAppFor', { name })}</VisuallyHidden>
          </span>
        </Switch>
      </td>
      <td data-name={t('notifications.settings.mail')}>
        <Select
          label={<VisuallyHidden>{t('notifications.settings.mailFor', { name })}</VisuallyHidden>}
          value={mail}
          placeholder={t('notifications.settings.mail')}
          onChange={(id) => onChoose({ mail: id })}
          choices={rhythms.map((id) => ({ id, name: t(`notifications.rhythm.${id}`) }))}
        />
      </td>
    </tr>
  );
}
