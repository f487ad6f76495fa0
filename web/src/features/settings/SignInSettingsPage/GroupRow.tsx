import { Select, TextButton, TextField } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { fieldId, type GroupValues } from './directory-form';
import type { FormParts } from './form-parts';

/** What stands for no unit in a list that must have an id for everything. */
const NONE = 'none';

interface GroupRowProps extends Pick<FormParts, 'page' | 'errorOf'> {
  /** Where it stands among the groups, from 0. */
  readonly index: number;
  readonly values: GroupValues;
  readonly onChange: (changed: Partial<GroupValues>) => void;
  readonly onRemove: () => void;
}

/** One group, and the role it gives in a unit or in none. */
export function GroupRow({ index, values, page, errorOf, onChange, onRemove }: GroupRowProps) {
  const { t } = useTranslation();
  const number = index + 1;
  const field = (name: 'group' | 'roleKey' | 'unitId') => {
    const at = `groupRoles.${index}.${name}`;
    return { id: fieldId(at), error: errorOf(at), width: 'full' } as const;
  };
  return (
    <fieldset className="sign-in-settings-group">
      <legend className="u-label">{t('signInSettings.groupNumber', { number })}</legend>
      <TextField
        {...field('group')}
        label={t('signInSettings.group')}
        value={values.group}
        onChange={(group) => onChange({ group })}
        autoComplete="off"
        spellCheck="false"
      />
      <Select
        {...field('roleKey')}
        label={t('signInSettings.role')}
        placeholder={t('signInSettings.chooseRole')}
        choices={page.roles.map(({ key, name }) => ({ id: key, name }))}
        value={values.roleKey}
        onChange={(roleKey) => onChange({ roleKey })}
      />
      <Select
        {...field('unitId')}
        label={t('signInSettings.unit')}
        placeholder={t('signInSettings.wholeMunicipality')}
        choices={[{ id: NONE, name: t('signInSettings.wholeMunicipality') }, ...page.units]}
        value={values.unitId ?? NONE}
        onChange={(unit) => onChange({ unitId: unit === NONE ? null : unit })}
      />
      <TextButton aria-label={t('signInSettings.removeGroupNamed', { number })} onPress={onRemove}>
        {t('signInSettings.removeGroup')}
      </TextButton>
    </fieldset>
  );
}
