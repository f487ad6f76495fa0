import { Banner, Button, ErrorSummary, LinkButton, SectionHeading, StickyFoot, TextField } from '@utblick/ui';
import type { FormEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/useFormat';
import { settingsPath } from '../paths';
import { ConnectionFields } from './ConnectionFields';
import { type DirectoryValues, fieldId, type SettingsData } from './directory-form';
import { EntryFields } from './EntryFields';
import type { FormParts } from './form-parts';
import { GroupFields } from './GroupFields';
import { type DirectoryForm, useDirectoryForm } from './useDirectoryForm';
import { useFaultWords } from './useFaultWords';

interface DirectoryFormFieldsProps {
  readonly page: SettingsData;
  readonly reload: () => Promise<SettingsData | null>;
}

/** Everything about the directory in one form: it is saved as a whole, since the parts do not work without each other. */
export function DirectoryFormFields({ page, reload }: DirectoryFormFieldsProps) {
  const { t } = useTranslation();
  const form = useDirectoryForm(page, reload);
  const { atField } = useFaultWords();
  const errorOf = (field: string): string | null => form.faults.filter((fault) => fault.field === field).map(atField)[0] ?? null;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void form.save();
  };
  const parts = { page, form, errorOf };
  return (
    <form noValidate onSubmit={submit}>
      <News page={page} form={form} />
      <FormPart name="connection">
        <ConnectionFields {...parts} />
      </FormPart>
      <FormPart name="person">
        <PersonFields {...parts} />
      </FormPart>
      <FormPart name="groups">
        <GroupFields {...parts} />
      </FormPart>
      <FormPart name="entry">
        <EntryFields {...parts} />
      </FormPart>
      <StickyFoot status={t(form.pending ? 'signInSettings.saving' : 'signInSettings.status')}>
        <LinkButton href={settingsPath}>{t('settings.rule.cancel')}</LinkButton>
        <Button type="submit" look="primary" pending={form.pending}>
          {t('signInSettings.save')}
        </Button>
      </StickyFoot>
    </form>
  );
}

function FormPart({ name, children }: { readonly name: 'connection' | 'person' | 'groups' | 'entry'; readonly children: ReactNode }) {
  const { t } = useTranslation();
  const id = `inloggning-del-${name}`;
  return (
    <section className="u-band" aria-labelledby={id}>
      <SectionHeading id={id}>{t(`signInSettings.sections.${name}`)}</SectionHeading>
      <div className="u-band-body u-fields">{children}</div>
    </section>
  );
}

/** What has become of the last attempt to save, and how things stand until then. */
function News({ page, form }: { readonly page: SettingsData; readonly form: DirectoryForm }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { inList } = useFaultWords();
  const { faults, outcome, failure, attempt } = form;
  const words = ((): ReactNode => {
    if (faults.length > 0) {
      const title = t('errors.summary', { count: faults.length, number: format.sentence(format.inWords(faults.length)) });
      return (
        <ErrorSummary
          title={title}
          attempt={attempt}
          problems={faults.map((fault) => ({ fieldId: fieldId(fault.field), text: inList(fault) }))}
        />
      );
    }
    if (failure) return <Banner tone="late" announce title={t('signInSettings.notSaved', { reason: failure })} />;
    if (outcome)
      return (
        <Banner tone={outcome === 'saved' ? 'done' : 'due'} announce title={t(`signInSettings.${outcome}`)}>
          {t(`signInSettings.${outcome}Lead`)}
        </Banner>
      );
    if (!page.directory) return <Banner title={t('signInSettings.onlyPasswords')} />;
    if (page.directory.passwordsAccepted) return null;
    return <Banner title={t('signInSettings.passwordsOff')}>{t('signInSettings.passwordsOffLead')}</Banner>;
  })();
  return words ? <div className="sign-in-settings-news">{words}</div> : null;
}

const claims = ['subjectClaim', 'nameClaim', 'emailClaim', 'groupClaim'] as const satisfies readonly (keyof DirectoryValues)[];
const hints = { subjectClaim: 'subjectClaimHint', nameClaim: null, emailClaim: 'emailClaimHint', groupClaim: 'groupClaimHint' } as const;

/** Under which names the directory tells of a person. */
function PersonFields({ form: { values, set }, errorOf }: FormParts) {
  const { t } = useTranslation();
  return (
    <>
      <p className="sign-in-settings-lead">{t('signInSettings.personLead')}</p>
      <div className="sign-in-settings-pairs">
        {claims.map((claim) => {
          const hint = hints[claim];
          return (
            <TextField
              key={claim}
              id={fieldId(claim)}
              label={t(`signInSettings.${claim}`)}
              hint={hint ? t(`signInSettings.${hint}`) : undefined}
              value={values[claim]}
              onChange={(value) => set({ [claim]: value })}
              error={errorOf(claim)}
              autoComplete="off"
              spellCheck="false"
              width="full"
            />
          );
        })}
      </div>
    </>
  );
}
