import { type CountryGroup, outsideFocus } from '@utblick/domain';
import { Checkbox } from '@utblick/ui';
import { useController, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCountryName } from '../../../shared/useCountryName';
import { useFormat } from '../../../shared/useFormat';
import { useGroupNames } from '../useGroupNames';
import type { FormSectionProps } from './BasicsSection';
import { FormTextArea } from './FormFields';
import type { FormValues } from './form-values';
import { fieldId } from './problems';

/** What the places of the partners make the municipality ask: why outside its focus, and whether it is border-regional. */
export function ReachFields({ page }: FormSectionProps) {
  return (
    <>
      <FocusReason page={page} />
      {page.rules.borderArea && <BorderRegional area={page.rules.borderArea} counts={page.rules.borderCounts} />}
    </>
  );
}

const isGroup = (group: string): group is CountryGroup => group === 'eu' || group === 'nordic';

function FocusReason({ page: { rules, countries } }: FormSectionProps) {
  const { t } = useTranslation();
  const { list } = useFormat();
  const countryName = useCountryName();
  const groupNames = useGroupNames();
  const partners = useWatch<FormValues, 'partners'>({ name: 'partners' });
  const codes = partners.map(({ country }) => country);
  const outside = outsideFocus(rules.focusGroups.filter(isGroup), codes, countries);
  if (outside.length === 0) return null;
  const groups = groupNames(rules.focusGroups);
  return (
    <FormTextArea
      path="focusReason"
      label={t('activityRules.focus.why', { groups })}
      hint={t('activityRules.focus.hint', { groups, countries: list(outside.map(countryName)) })}
    />
  );
}

const isSetting = (counts: string | null): counts is 'yes' | 'no' | 'marked' => counts === 'yes' || counts === 'no' || counts === 'marked';

function BorderRegional({ area, counts }: { readonly area: string; readonly counts: string | null }) {
  const { t } = useTranslation();
  const { field } = useController<FormValues, 'borderRegional'>({ name: 'borderRegional' });
  const note = isSetting(counts) ? t(`activityRules.border.counts.${counts}`) : undefined;
  return (
    <Checkbox id={fieldId('borderRegional')} note={note} isSelected={field.value} onChange={field.onChange}>
      {t('activityRules.border.belongs', { area })}
    </Checkbox>
  );
}
