import { useTranslation } from 'react-i18next';
import { ItemList } from '../../fields/ItemList';
import { areaList } from '../../fields/item-list';
import type { GuideStepForm, GuideStepProps } from '../../guide';
import { PermissionsField } from './PermissionsField';
import { RoleFields } from './RoleFields';
import { RoleTies } from './RoleTies';
import type { RoleProps } from './written-role';

/** The roles: what each is, who has it, what it answers for and what it may do here. */
function RolesForm({ guide }: GuideStepProps) {
  const { t } = useTranslation();
  return (
    <ItemList
      guide={guide}
      list={areaList(guide, 'roles')}
      nameLabel={t('guidePlaces.roles.name')}
      addLabel={t('guidePlaces.roles.add')}
      newItem={(key, name) => ({ key, name })}
      ordered
    >
      {(value, onChange, path) => {
        const props: RoleProps = { guide, path, value, set: (changed) => onChange({ ...value, ...changed }) };
        return (
          <>
            <RoleFields {...props} />
            <PermissionsField {...props} />
            <RoleTies {...props} />
          </>
        );
      }}
    </ItemList>
  );
}

export const rolesStep: GuideStepForm = { key: 'roller', Form: RolesForm };
