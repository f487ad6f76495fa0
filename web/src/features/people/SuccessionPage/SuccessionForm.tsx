import { Button, Checkbox, ComboBox, DateField, ErrorSummary, LinkButton, SectionHeading, TextField } from '@utblick/ui';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { FormMessages } from '../../../shared/sending/FormMessages';
import { idOf } from '../../../shared/sending/useSending';
import { useFormat } from '../../../shared/useFormat';
import { Outcome } from './Outcome';
import { Things, useThingNames } from './Things';
import { allTo, type Succession } from './things';
import { useSuccession } from './useSuccession';

/** To whom each thing goes, from when, and what that comes to; then the button. */
export function SuccessionForm({ page }: { readonly page: Succession }) {
  const { t } = useTranslation();
  const form = useSuccession(page);
  const { sending } = form;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!form.pending) void form.send();
  };
  const decides = page.assignments.some(({ assigning }) => assigning === 'decided');
  return (
    <form className="people-form u-fields" noValidate onSubmit={submit}>
      <Problems page={page} form={form} />
      <ComboBox
        label={t('people.succession.everything')}
        hint={t('people.succession.everythingHint')}
        placeholder={t('people.succession.choose')}
        width="text"
        choices={page.colleagues}
        value={null}
        onChange={(taker) => taker !== null && form.chooseAll(allTo(page, taker))}
        emptyText={t('people.assign.noMatch')}
        openLabel={t('people.assign.openList')}
      />
      <Things page={page} form={form} />
      <Tokens page={page} />
      <DateField
        id={idOf('from')}
        label={t('people.succession.from')}
        pickLabel={t('people.assign.pick')}
        value={form.from}
        onChange={form.setFrom}
        error={sending.errorOf('from')}
      />
      {decides && (
        <TextField
          id={idOf('reference')}
          label={t('people.assign.reference')}
          hint={t('people.assign.referenceHint')}
          width="text"
          autoComplete="off"
          value={form.reference}
          onChange={form.setReference}
          error={sending.errorOf('reference')}
        />
      )}
      {!page.isViewer && (
        <Checkbox isSelected={form.deactivates} onChange={form.setDeactivates} note={t('people.succession.deactivatesNote')}>
          {t('people.succession.deactivates', { name: page.name })}
        </Checkbox>
      )}
      <Outcome page={page} choices={form.choices} />
      <div className="u-buttons">
        <Button type="submit" look="primary" pending={form.pending} pendingLabel={t('people.succession.applying')}>
          {t('people.succession.apply')}
        </Button>
        <LinkButton href={`/personer/${page.id}`}>{t('people.person.cancel')}</LinkButton>
      </div>
    </form>
  );
}

/** What is wrong, thing by thing under its own name. */
function Problems({ page, form: { sending } }: { readonly page: Succession; readonly form: ReturnType<typeof useSuccession> }) {
  const { t } = useTranslation();
  const names = useThingNames(page);
  const sentences: Readonly<Record<string, string>> = t('people.fault.thing', { returnObjects: true, skipInterpolation: true });
  const aboutThings = sending.faults.filter(({ field }) => names.has(field));
  if (aboutThings.length === 0) return <FormMessages sending={sending} title={t('people.succession.summary')} />;
  const problems = sending.faults.map(({ field, code }, at) => ({
    fieldId: idOf(field),
    text: names.has(field)
      ? (sentences[code] ?? t('people.fault.other')).replace('{{thing}}', names.get(field) ?? '')
      : (sending.problems[at]?.text ?? ''),
  }));
  return <ErrorSummary title={t('people.succession.summary')} problems={problems} attempt={sending.attempt} />;
}

function Tokens({ page: { name, tokens } }: { readonly page: Succession }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (tokens.length === 0) return null;
  return (
    <section aria-labelledby="nycklar">
      <SectionHeading id="nycklar">{t('people.succession.tokens')}</SectionHeading>
      <p className="u-band-body">{t('people.succession.tokensLead', { name, names: format.list(tokens.map((token) => token.name)) })}</p>
    </section>
  );
}
