import { ComboBox, DateField, RadioGroup, TextField } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import type { Audience } from '../SharingPage/decision-data';
import { grainsOf, idOf, type ShareField } from './share-values';
import type { ShareFormState } from './useShareForm';

interface FieldsProps {
  readonly form: ShareFormState;
}

/** A field's value, change and message, under its id. */
const bound = ({ values, errorOf, change }: ShareFormState, field: ShareField) => ({
  id: idOf(field),
  value: values[field],
  onChange: (value: string | null) => change(field, value ?? ''),
  error: errorOf(field),
});

/** What is shared, and in what detail where that can be chosen. */
export function WhatFields({ form }: FieldsProps) {
  const { t } = useTranslation();
  const { kind } = form.values;
  const grains = grainsOf[kind] ?? [];
  return (
    <div className="u-band-body u-fields">
      <RadioGroup
        {...bound(form, 'kind')}
        label={t('sharing.form.kind')}
        value={kind === '' ? null : kind}
        choices={(['strategy', 'activities', 'funding'] as const).map((id) => ({
          id,
          name: t(`sharing.kind.${id}`),
          note: t(`sharing.form.kindNote.${id}`),
        }))}
      />
      {grains.length > 1 && (
        <RadioGroup
          {...bound(form, 'grain')}
          label={t('sharing.form.grain')}
          choices={(['totals', 'items'] as const).map((id) => ({
            id,
            name: t(`sharing.grain.${id}`),
            note: t(`sharing.form.grainNote.${id}`),
          }))}
        />
      )}
      {kind === 'strategy' && <p className="u-t15 u-ink2">{t('sharing.form.grainStrategy')}</p>}
      {kind === 'funding' && <p className="u-t15 u-ink2">{t('sharing.form.grainFunding')}</p>}
    </div>
  );
}

/** For whom, from when and until when. */
export function WhoFields({ form, audiences }: FieldsProps & { readonly audiences: readonly Audience[] }) {
  const { t } = useTranslation();
  const note = ({ kind, ours }: Audience): string => {
    if (ours) return t('sharing.form.audienceOurs');
    return t(kind === 'region' ? 'sharing.form.audienceRegion' : 'sharing.form.audienceMunicipality');
  };
  const choices = [
    { id: 'tenants', name: t('sharing.everybody') },
    ...audiences.map((audience) => ({ id: audience.id, name: audience.name, note: note(audience) })),
  ];
  return (
    <div className="u-band-body u-fields">
      <ComboBox
        {...bound(form, 'audience')}
        value={form.values.audience === '' ? null : form.values.audience}
        label={t('sharing.form.audience')}
        hint={t('sharing.form.audienceHint')}
        emptyText={t('sharing.form.noAudience')}
        openLabel={t('sharing.form.openAudiences')}
        choices={choices}
        width="text"
      />
      <div className="u-field-row">
        <DateField {...bound(form, 'validFrom')} label={t('sharing.form.validFrom')} pickLabel={t('sharing.form.pickDay')} />
        <DateField
          {...bound(form, 'validTo')}
          label={t('sharing.form.validTo')}
          labelNote={t('sharing.form.optional')}
          pickLabel={t('sharing.form.pickDay')}
        />
      </div>
    </div>
  );
}

/** Who decided, when, and where it stands written. */
export function DecisionFields({ form }: FieldsProps) {
  const { t } = useTranslation();
  return (
    <div className="u-band-body u-fields">
      <TextField
        {...bound(form, 'decidedBy')}
        label={t('sharing.form.decidedBy')}
        hint={t('sharing.form.decidedByHint')}
        autoComplete="off"
      />
      <DateField {...bound(form, 'decidedOn')} label={t('sharing.form.decidedOn')} pickLabel={t('sharing.form.pickDay')} />
      <TextField
        {...bound(form, 'reference')}
        label={t('sharing.form.reference')}
        labelNote={t('sharing.form.optional')}
        hint={t('sharing.form.referenceHint')}
        autoComplete="off"
      />
    </div>
  );
}
