import { ComboBox, Facts, RadioGroup, TextField } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { idOf } from '../../../shared/sending/useSending';
import { useFormat } from '../../../shared/useFormat';
import { type FoundingFormState, type Municipality, ways } from './useFoundingForm';

interface TenantFieldsProps {
  readonly form: FoundingFormState;
  readonly municipalities: readonly Municipality[];
}

/** Which organisation it is, by the list of Sweden's municipalities or by its own name and code. */
export function TenantFields({ form, municipalities }: TenantFieldsProps) {
  const { t } = useTranslation();
  const { draft, change, turn, sending } = form;
  const chosen = municipalities.find(({ code }) => draft.way === 'listed' && code === draft.code);
  const write = (field: 'code' | 'name' | 'shortName') => ({
    id: idOf(field),
    value: draft[field],
    onChange: (value: string) => {
      sending.mend(field);
      change({ ...draft, [field]: value });
    },
    error: sending.errorOf(field),
    autoComplete: 'off',
  });
  return (
    <>
      <RadioGroup
        label={t('operator.founding.which')}
        value={draft.way}
        onChange={turn}
        choices={ways.map((way) => ({
          id: way,
          name: t(`operator.founding.${way}`),
          ...(way !== 'listed' && { note: t(`operator.founding.${way}Note`) }),
        }))}
      />
      {draft.way === 'listed' && <Lookup form={form} municipalities={municipalities} />}
      {chosen && <Known municipality={chosen} />}
      {draft.way === 'invented' && (
        <TextField {...write('code')} label={t('operator.founding.code')} hint={t('operator.founding.codeHint')} width="short" />
      )}
      {draft.way === 'region' && (
        <TextField
          {...write('code')}
          label={t('operator.founding.regionCode')}
          hint={t('operator.founding.regionCodeHint')}
          width="short"
        />
      )}
      {(draft.way !== 'listed' || chosen) && (
        <>
          <TextField {...write('name')} label={t('operator.founding.name')} hint={t('operator.founding.nameHint')} width="text" />
          <TextField
            {...write('shortName')}
            label={t('operator.founding.shortName')}
            hint={t('operator.founding.shortNameHint')}
            width="text"
          />
        </>
      )}
    </>
  );
}

function Lookup({ form: { draft, choose, sending }, municipalities }: TenantFieldsProps) {
  const { t } = useTranslation();
  return (
    <ComboBox
      id={idOf('municipality')}
      label={t('operator.founding.municipality')}
      hint={t('operator.founding.municipalityHint')}
      value={draft.code || null}
      onChange={choose}
      choices={municipalities
        .filter(({ isTenant }) => !isTenant)
        .map(({ code, shortName, countyName }) => ({ id: code, name: `${shortName} ${code}`, note: countyName }))}
      emptyText={t('operator.founding.municipalityEmpty')}
      openLabel={t('operator.founding.municipalityOpen')}
      error={sending.errorOf('municipality')}
      width="text"
    />
  );
}

/** What is known of it already. What nobody has told us stays open. */
function Known({ municipality: { code, countyName, population } }: { readonly municipality: Municipality }) {
  const { t } = useTranslation();
  const { day, number } = useFormat();
  const facts = [
    { name: t('operator.founding.code'), value: code },
    { name: t('operator.founding.county'), value: countyName },
    {
      name: t('operator.founding.population'),
      value: population
        ? t('operator.founding.populationKnown', {
            inhabitants: number(population.inhabitants),
            day: day(population.on),
            source: population.source,
          })
        : t('operator.founding.populationUnknown'),
    },
  ];
  return <Facts facts={facts} />;
}
