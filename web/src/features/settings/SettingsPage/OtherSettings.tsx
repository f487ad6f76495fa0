import { SectionHeading } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { signInSettingsPath } from '../paths';

const PAGES = [
  { key: 'sharing', path: '/delning' },
  { key: 'people', path: '/personer' },
  { key: 'organisation', path: '/organisation' },
  { key: 'networks', path: '/natverk' },
  { key: 'signIn', path: signInSettingsPath },
] as const;

/** What else the municipality settles itself, on pages of its own. */
export function OtherSettings() {
  const { t } = useTranslation();
  return (
    <section className="u-band" aria-labelledby="other-settings">
      <SectionHeading id="other-settings">{t('settings.other.title')}</SectionHeading>
      <ul className="u-rows">
        {PAGES.map(({ key, path }) => (
          <li key={key}>
            <Link to={path}>{t(`settings.other.${key}.name`)}</Link>
            <p className="u-t15 u-ink2">{t(`settings.other.${key}.lead`)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
