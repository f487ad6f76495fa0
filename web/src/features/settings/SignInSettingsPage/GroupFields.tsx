import { Button } from '@utblick/ui';
import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { FaultLine } from '../RuleSettingsPage/FaultLine';
import { emptyGroup, type GroupValues } from './directory-form';
import type { FormParts } from './form-parts';
import { GroupRow } from './GroupRow';

/** The groups that give a role, one row for each. */
export function GroupFields({ page, form: { values, set }, errorOf }: FormParts) {
  const { t } = useTranslation();
  const { groups } = values;
  const change = (id: string, changed: Partial<GroupValues>): void =>
    set({ groups: groups.map((each) => (each.id === id ? { ...each, ...changed } : each)) });
  return (
    <>
      <p className="sign-in-settings-lead">{t('signInSettings.groupsLead')}</p>
      <FaultLine text={errorOf('groupRoles')} />
      {groups.map((values, index) => (
        <GroupRow
          key={values.id}
          index={index}
          values={values}
          page={page}
          errorOf={errorOf}
          onChange={(changed) => change(values.id, changed)}
          onRemove={() => set({ groups: groups.filter(({ id }) => id !== values.id) })}
        />
      ))}
      <div>
        <Button icon={<Plus aria-hidden />} onPress={() => set({ groups: [...groups, emptyGroup()] })}>
          {t('signInSettings.addGroup')}
        </Button>
      </div>
    </>
  );
}
