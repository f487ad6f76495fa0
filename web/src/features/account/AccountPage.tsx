import { type Locale, locales } from '@utblick/i18n';
import { Banner, Button, Facts, LinkButton, PageHeader, RadioGroup, SectionHeading, StateWord, Table } from '@utblick/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeLocale } from '../../shared/i18n/i18n';
import { rememberedTheme, showTheme, type Theme, themes } from '../../shared/theme';
import { useLocale } from '../../shared/useFormat';
import { usePageTitle } from '../../shared/usePageTitle';
import { useWord } from '../../shared/useWord';
import { useViewer, type ViewerInTenant } from '../../shared/viewer/ViewerContext';
import { useLeave } from './useLeave';
import { useSaveLocale } from './useSaveLocale';

/** The person's own settings: language, look, sign-in, and what they may do here. */
export function AccountPage() {
  const { t } = useTranslation();
  const viewer = useViewer();
  usePageTitle(t('account.title'));
  return (
    <>
      <PageHeader title={t('account.title')} lead={t('account.lead')} />
      <section className="u-band">
        <SectionHeading>{t('account.about')}</SectionHeading>
        <div className="u-band-body">
          <Facts
            facts={[
              { name: t('account.name'), value: viewer.name },
              { name: t('account.email'), value: viewer.email },
              { name: t('account.organisation'), value: viewer.tenant.name },
              { name: t('account.membershipRole'), value: <Roles roles={viewer.roles} /> },
            ]}
          />
        </div>
      </section>
      <LookAndLanguage />
      <Permissions viewer={viewer} />
      <Notifications />
      <ApiTokens />
      <SignedIn />
    </>
  );
}

/** A role that is named after its unit is not said twice. */
const roleInWords = ({ roleName, unitName }: ViewerInTenant['roles'][number]): string =>
  unitName && unitName !== roleName ? `${roleName}, ${unitName}` : roleName;

function Roles({ roles }: { readonly roles: ViewerInTenant['roles'] }) {
  const { t } = useTranslation();
  if (roles.length === 0) return t('account.noRole');
  return (
    <ul className="u-list">
      {roles.map(roleInWords).map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  );
}

function LookAndLanguage() {
  const { t } = useTranslation();
  const locale = useLocale();
  const { save, outcome } = useSaveLocale();
  const [theme, setTheme] = useState<Theme>(rememberedTheme);
  const choose = async (next: Locale): Promise<void> => {
    await changeLocale(next);
    save(next);
  };
  const chooseTheme = (next: Theme): void => {
    showTheme(next);
    setTheme(next);
  };
  return (
    <section className="u-band">
      <SectionHeading note={outcome === 'saved' && <StateWord state="done">{t('account.saved')}</StateWord>}>
        {t('account.look')}
      </SectionHeading>
      <div className="u-band-body u-fields">
        {outcome === 'failed' && <Banner tone="late" title={t('account.notSaved')} announce />}
        <RadioGroup
          label={t('account.language')}
          beside
          value={locale}
          onChange={(id) => void choose(id as Locale)}
          choices={locales.map((id) => ({ id, name: t(`frame.language.${id}`) }))}
        />
        <RadioGroup
          label={t('account.theme.label')}
          beside
          value={theme}
          onChange={(id) => chooseTheme(id as Theme)}
          choices={themes.map((id) => ({ id, name: t(`account.theme.${id}`) }))}
        />
      </div>
    </section>
  );
}

function Permissions({ viewer }: { readonly viewer: ViewerInTenant }) {
  const { t } = useTranslation();
  const word = useWord();
  return (
    <section className="u-band">
      <SectionHeading>{t('account.permissions')}</SectionHeading>
      {viewer.permissions.length === 0 ? (
        <p className="u-band-body">{t('account.noPermissions')}</p>
      ) : (
        <Table caption={t('account.permissions')} stacks>
          <thead>
            <tr>
              <th scope="col">{t('account.permission')}</th>
              <th scope="col">{t('account.scope')}</th>
            </tr>
          </thead>
          <tbody>
            {viewer.permissions.map(({ permission, scope }) => (
              <tr key={`${permission} ${scope}`}>
                <td>{word('permission', permission)}</td>
                <td className="u-ink2">{word('scope', scope)}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </section>
  );
}

function Notifications() {
  const { t } = useTranslation();
  return (
    <section className="u-band">
      <SectionHeading>{t('notifications.title')}</SectionHeading>
      <p className="u-band-body">{t('notifications.settings.fromAccount')}</p>
      <div className="u-band-body">
        <LinkButton href="/konto/aviseringar">{t('notifications.settings.toPage')}</LinkButton>
      </div>
    </section>
  );
}

function ApiTokens() {
  const { t } = useTranslation();
  return (
    <section className="u-band">
      <SectionHeading>{t('apiTokens.title')}</SectionHeading>
      <p className="u-band-body">{t('apiTokens.fromAccount')}</p>
      <div className="u-band-body">
        <LinkButton href="/konto/api-nycklar">{t('apiTokens.toPage')}</LinkButton>
      </div>
    </section>
  );
}

function SignedIn() {
  const { t } = useTranslation();
  const { signOut, signOutEverywhere, pending, failure } = useLeave();
  return (
    <section className="u-band">
      <SectionHeading>{t('account.sessions')}</SectionHeading>
      <p className="u-band-body">{t('account.sessionsLead')}</p>
      {failure && <Banner tone="late" title={failure} announce />}
      <div className="u-buttons u-band-body">
        <Button onPress={() => void signOut()} isDisabled={pending}>
          {t('frame.person.signOut')}
        </Button>
        <Button onPress={() => void signOutEverywhere()} isDisabled={pending}>
          {t('frame.person.signOutEverywhere')}
        </Button>
      </div>
    </section>
  );
}
