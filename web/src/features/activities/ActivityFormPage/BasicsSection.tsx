import { SectionHeading } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { useWord } from '../../../shared/useWord';
import { useFieldName } from '../useFieldName';
import { FormChoice, FormDay, FormText, FormTextArea } from './FormFields';
import type { FormPage } from './form-values';

export interface FormSectionProps {
  readonly page: FormPage;
}

/** What it is called, what it is, whose it is and when; then why, and what it gave. */
export function BasicsSection({ page }: FormSectionProps) {
  const { t } = useTranslation();
  const word = useWord();
  const name = useFieldName();
  const optional = t('activities.form.optional');
  return (
    <>
      <section className="activity-form-section">
        <SectionHeading>{t('activities.form.basics')}</SectionHeading>
        <div className="u-band-body u-fields">
          <FormText path="name" label={name('name')} hint={t('activities.form.nameHint')} width="text" />
          <div className="u-field-row">
            <FormChoice
              path="kind"
              label={name('kind')}
              placeholder={t('activities.form.chooseKind')}
              choices={page.kinds.map((id) => ({ id, name: word('activityKind', id) }))}
            />
            <FormChoice
              path="status"
              label={name('status')}
              placeholder={t('activities.form.chooseStatus')}
              choices={page.statuses.map((id) => ({ id, name: word('activityStatus', id) }))}
            />
          </div>
          <div className="u-field-row">
            <FormChoice path="unitId" label={name('unitId')} placeholder={t('activities.form.chooseUnit')} choices={page.units} />
            <FormChoice
              path="contactPersonId"
              label={name('contactPersonId')}
              labelNote={optional}
              placeholder=""
              choices={page.people.map(({ id, name: person, unitNames }) => ({ id, name: person, note: unitNames.join(', ') }))}
            />
          </div>
          <div className="u-field-row">
            <FormDay path="startsOn" label={name('startsOn')} hint={t('activities.form.dayHint')} />
            <FormDay path="endsOn" label={name('endsOn')} />
          </div>
          <FormText path="diarienummer" label={name('diarienummer')} labelNote={optional} width="short" />
        </div>
      </section>
      <section className="activity-form-section">
        <SectionHeading>{t('activities.form.why')}</SectionHeading>
        <div className="u-band-body u-fields">
          <FormTextArea path="purpose" label={name('purpose')} hint={t('activities.form.purposeHint')} />
          <FormTextArea path="results" label={name('results')} hint={t('activities.form.resultsHint')} />
        </div>
      </section>
    </>
  );
}
