import { type Permission, permissions, type Scope, scopes } from '@utblick/configuration';
import { Button, Checkbox, Select } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../../shared/useFormat';
import { useWord } from '../../../../../shared/useWord';
import { FaultLine } from '../../../RuleSettingsPage/FaultLine';
import { faultAt } from '../../fields/fault-at';
import { itemsOf } from '../../fields/written';
import { fieldIdOf } from '../../guide';
import { usualPermissions } from './role-beginnings';
import type { RoleProps } from './written-role';
import './PermissionsField.css';

/** What a role may do here, in words, and how far each reaches. */
export function PermissionsField({ guide, path, value, set }: RoleProps) {
  const { t } = useTranslation();
  const word = useWord();
  const grants = itemsOf(value.permissions);
  const at = [...path, 'permissions'];
  const scopeOf = (permission: Permission): Scope | undefined => grants.find(({ allow }) => allow === permission)?.scope;
  const allow = (permission: Permission, scope: Scope | null): void => {
    const others = grants.filter((grant) => grant.allow !== permission);
    const all = scope === null ? others : [...others, { allow: permission, scope }];
    set({ permissions: permissions.flatMap((each) => all.filter((grant) => grant.allow === each)) });
  };
  return (
    <fieldset className="guide-part" id={fieldIdOf(at)} tabIndex={-1}>
      <legend className="u-label">{t('guidePlaces.roles.permissions')}</legend>
      <p className="u-t14 u-ink2">{t('guidePlaces.roles.permissionsNote')}</p>
      <FaultLine text={faultAt(guide, at)} />
      {grants.length === 0 && value.archetype && (
        <div>
          <Button small onPress={() => set({ permissions: usualPermissions(value.archetype ?? '') })}>
            {t('guidePlaces.roles.usual')}
          </Button>
          <p className="u-t14 u-ink2">{t('guidePlaces.roles.usualNote')}</p>
        </div>
      )}
      <ul className="guide-permissions">
        {permissions.map((permission) => (
          <li key={permission}>
            <Checkbox isSelected={scopeOf(permission) !== undefined} onChange={(yes) => allow(permission, yes ? 'own_unit' : null)}>
              {word('permission', permission)}
            </Checkbox>
            {scopeOf(permission) && (
              <Reach
                permission={word('permission', permission)}
                scope={scopeOf(permission)}
                onChange={(scope) => allow(permission, scope)}
              />
            )}
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

interface ReachProps {
  readonly permission: string;
  readonly scope: Scope | undefined;
  readonly onChange: (scope: Scope) => void;
}

function Reach({ permission, scope, onChange }: ReachProps) {
  const { t } = useTranslation();
  const word = useWord();
  const format = useFormat();
  return (
    <Select
      label={t('guidePlaces.roles.reachOf', { permission })}
      placeholder={t('guide.field.choose')}
      value={scope ?? null}
      onChange={(chosen) => onChange(chosen as Scope)}
      choices={scopes.map((id) => ({ id, name: format.sentence(word('scope', id)) }))}
    />
  );
}
