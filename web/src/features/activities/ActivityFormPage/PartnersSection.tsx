import { Banner, Button, SectionHeading } from '@utblick/ui';
import { Plus, Trash2 } from 'lucide-react';
import { useMemo } from 'react';
import { useFieldArray, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../shared/useFormat';
import { useWord } from '../../../shared/useWord';
import { ContactList } from '../ContactList';
import { useFieldName } from '../useFieldName';
import type { FormSectionProps } from './BasicsSection';
import { FormChoice, FormText } from './FormFields';
import { emptyPartner, type FormPage, type FormValues } from './form-values';
import { useProblems } from './problems';
import { ReachFields } from './ReachFields';
import { type PartnerContact, usePartnerContacts } from './usePartnerContacts';

/** With whom it is done. */
export function PartnersSection({ page }: FormSectionProps) {
  const { t } = useTranslation();
  const name = useFieldName();
  const { fields, append, remove } = useFieldArray<FormValues, 'partners'>({ name: 'partners' });
  const { forget } = useProblems();
  const contactsWith = usePartnerContacts(page);
  const removeAt = (index: number): void => {
    forget('partners');
    remove(index);
  };
  return (
    <section className="activity-form-section">
      <SectionHeading>{name('partners')}</SectionHeading>
      <div className="u-band-body u-fields">
        <p className="u-hint">{t('activities.form.partnersLead')}</p>
        {fields.map(({ id }, index) => (
          <PartnerFields key={id} page={page} index={index} contactsWith={contactsWith} onRemove={() => removeAt(index)} />
        ))}
        <div>
          <Button icon={<Plus aria-hidden />} onPress={() => append(emptyPartner)}>
            {t('activities.form.addPartner')}
          </Button>
        </div>
        <ReachFields page={page} />
      </div>
    </section>
  );
}

interface PartnerFieldsProps extends FormSectionProps {
  readonly index: number;
  /** Other units' contacts with a partner, by its name. */
  readonly contactsWith: (partner: string) => readonly PartnerContact[];
  readonly onRemove: () => void;
}

function PartnerFields({ page, index, contactsWith, onRemove }: PartnerFieldsProps) {
  const { t } = useTranslation();
  const word = useWord();
  const countries = useCountries(page);
  const partner = useWatch<FormValues, `partners.${number}.name`>({ name: `partners.${index}.name` }).trim();
  const at = <Name extends keyof FormValues['partners'][number]>(field: Name) => `partners.${index}.${field}` as const;
  return (
    <fieldset className="activity-form-row" aria-label={t('activities.form.partner', { number: index + 1 })}>
      <div className="activity-form-partner">
        <FormText path={at('name')} label={t('activities.form.partnerName')} width="full" />
        <FormChoice
          path={at('kind')}
          label={t('activities.form.partnerKind')}
          placeholder={t('activities.form.chooseKindOfPartner')}
          choices={page.partnerKinds.map((id) => ({ id, name: word('partnerKind', id) }))}
          width="full"
        />
        <FormText path={at('city')} label={t('activities.form.partnerCity')} width="full" />
        <FormChoice path={at('country')} label={t('activities.form.partnerCountry')} placeholder="" choices={countries} width="full" />
      </div>
      <OtherContacts partner={partner} contacts={contactsWith(partner)} />
      <Button look="tertiary" icon={<Trash2 aria-hidden />} onPress={onRemove}>
        {partner ? t('activities.form.removePartner', { name: partner }) : t('activities.form.removeThisPartner')}
      </Button>
    </fieldset>
  );
}

/** Tells that somebody else in the municipality has contact with the partner already. Never stops. */
function OtherContacts({ partner, contacts }: { readonly partner: string; readonly contacts: readonly PartnerContact[] }) {
  const { t } = useTranslation();
  if (contacts.length === 0) return null;
  const units = new Set(contacts.map(({ unitName }) => unitName));
  const isSame = contacts.some(({ same }) => same);
  const title = isSame
    ? t('activityRules.contacts.title', { count: units.size, partner })
    : t('activityRules.contacts.titleLike', { partner });
  return (
    <Banner tone="due" title={title} announce>
      <p>{t('activityRules.contacts.why')}</p>
      <ContactList contacts={contacts} />
    </Banner>
  );
}

/** Countries by their names in the language of the page, sorted as it sorts. */
function useCountries({ countries }: FormPage) {
  const locale = useLocale();
  return useMemo(
    () =>
      countries.map(({ code, [locale]: name }) => ({ id: code, name })).sort((one, other) => one.name.localeCompare(other.name, locale)),
    [countries, locale],
  );
}
