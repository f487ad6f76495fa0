import { Button, Select, TextButton, TextField } from '@utblick/ui';
import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { FaultLine } from '../RuleSettingsPage/FaultLine';
import type { FormParts } from './DirectoryFormFields';
import { emptyGroup, fieldId, type GroupValues } from './directory-form';

/** What stands for no unit in a list that must have an id for everything. */
const NONE = 'none';

/** The groups that give a role, one row for each. */
export function GroupFields({ page, form: { values, set }, errorOf }: FormParts) {
  const { t } = useTranslation();
  const { groups } = values;
  const change = (id: string, changed: Partial<GroupValues>): void =>
    set({ groups: groups.map((each) => (each.id === id ? { ...each, ...changed } : each)) });
  const roles = page.roles.map(({ key, name }) => ({ id: key, name }));
  const units = [{ id: NONE, name: t('signInSettings.wholeMunicipality') }, ...page.units];
  return (
    <>
      <p className="sign-in-settings-lead">{t('signInSettings.groupsLead')}</p>
      <FaultLine text={errorOf('groupRoles')} />
      {groups.map(({ id, group, roleKey, unitId }, index) => {
        const at = (field: string): string => `groupRoles.${index}.${field}`;
        const number = index + 1;
        return (
          <fieldset key={id} className="sign-in-settings-group">
            <legend className="u-label">{t('signInSettings.groupNumber', { number })}</legend>
            <TextField
              id={fieldId(at('group'))}
              label={t('signInSettings.group')}
              value={group}
              onChange={(value) => change(id, { group: value })}
              error={errorOf(at('group'))}
              autoComplete="off"
              spellCheck="false"
              width="full"
            />
            <Select
              id={fieldId(at('roleKey'))}
              label={t('signInSettings.role')}
              placeholder={t('signInSettings.chooseRole')}
              choices={roles}
              value={roleKey}
              onChange={(value) => change(id, { roleKey: value })}
              error={errorOf(at('roleKey'))}
              width="full"
            />
            <Select
              id={fieldId(at('unitId'))}
              label={t('signInSettings.unit')}
              placeholder={t('signInSettings.wholeMunicipality')}
              choices={units}
              value={unitId ?? NONE}
              onChange={(value) => change(id, { unitId: value === NONE ? null : value })}
              error={errorOf(at('unitId'))}
              width="full"
            />
            <TextButton
              aria-label={t('signInSettings.removeGroupNamed', { number })}
              onPress={() => set({ groups: groups.filter((each) => each.id !== id) })}
            >
              {t('signInSettings.removeGroup')}
            </TextButton>
          </fieldset>
        );
      })}
      <div>
        <Button icon={<Plus aria-hidden />} onPress={() => set({ groups: [...groups, emptyGroup()] })}>
          {t('signInSettings.addGroup')}
        </Button>
      </div>
    </>
  );
}
