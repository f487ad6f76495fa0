import { Facts, TextField } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { fieldId } from './directory-form';
import type { FormParts } from './form-parts';
import { TryConnection } from './TryConnection';

/** Where the directory is and who we are there, beside what its keepers need from us. */
export function ConnectionFields({ page, form, errorOf }: FormParts) {
  const { t } = useTranslation();
  const { values, set } = form;
  const field = (name: 'issuer' | 'clientId' | 'clientSecret' | 'scopes') => ({
    id: fieldId(name),
    label: t(`signInSettings.${name}`),
    hint: t(`signInSettings.${name}Hint`),
    value: values[name],
    onChange: (value: string) => set({ [name]: value }),
    error: errorOf(name),
    autoComplete: 'off',
    spellCheck: 'false' as const,
    width: 'full' as const,
  });
  return (
    <div className="sign-in-settings-connection">
      <div className="u-fields">
        <TextField {...field('issuer')} type="url" />
        <TryConnection form={form} />
        <TextField {...field('clientId')} />
        <TextField
          {...field('clientSecret')}
          type="password"
          autoComplete="new-password"
          hint={t(page.directory?.hasSecret ? 'signInSettings.clientSecretKept' : 'signInSettings.clientSecretHint')}
        />
        <TextField {...field('scopes')} />
      </div>
      <aside className="sign-in-settings-register" aria-labelledby="till-it">
        <h3 id="till-it">{t('signInSettings.register')}</h3>
        <p className="u-t15">{t('signInSettings.registerLead')}</p>
        <Facts
          facts={[
            { name: t('signInSettings.callback'), value: <code>{page.callbackUrl}</code> },
            { name: t('signInSettings.signedOut'), value: <code>{page.signedOutUrl}</code> },
            { name: t('signInSettings.backChannel'), value: <code>{page.backChannelUrl}</code> },
          ]}
        />
      </aside>
    </div>
  );
}
