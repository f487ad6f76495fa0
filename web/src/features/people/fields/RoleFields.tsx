import { Checkbox, ComboBox, DateField, Select, TextField } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { idOf } from '../../../shared/sending/useSending';

/** A role as the form holds it. */
export interface RoleForm {
  readonly roleKey: string;
  readonly unitId: string;
  readonly validFrom: string;
  readonly validTo: string;
  readonly reference: string;
  readonly beside: boolean;
}

/** A role that can be handed out, and where. */
export interface AssignableRole {
  readonly key: string;
  readonly name: string;
  readonly units: readonly { readonly unitId: string | null; readonly unitName: string | null; readonly needsReference: boolean }[];
}

export const emptyRole = (today: string): RoleForm => ({
  roleKey: '',
  unitId: '',
  validFrom: today,
  validTo: '',
  reference: '',
  beside: false,
});

interface RoleFieldsProps {
  readonly roles: readonly AssignableRole[];
  readonly form: RoleForm;
  readonly onChange: (form: RoleForm) => void;
  /** Leads the paths of the fields: "assignments.0.". */
  readonly path?: string;
  readonly errorOf: (field: string) => string | undefined;
  /** The place has a holder already, and both may hold it. */
  readonly isTaken: boolean;
}

/** More than this are found by typing. */
const FEW = 8;
/** Stands for all of the municipality in a list, where an empty key cannot stand. */
const WHOLE = '-';

/** Which role, where, from when to when, and where it was decided. */
export function RoleFields({ roles, form, onChange, path = '', errorOf, isTaken }: RoleFieldsProps) {
  const { t } = useTranslation();
  const role = roles.find(({ key }) => key === form.roleKey);
  const place = role?.units.find(({ unitId }) => (unitId ?? '') === form.unitId);
  const write = (change: Partial<RoleForm>): void => onChange({ ...form, ...change });
  const choose = (roleKey: string): void => {
    const units = roles.find(({ key }) => key === roleKey)?.units ?? [];
    // A role with one place is held there.
    write({ roleKey, unitId: units.length === 1 ? (units[0]?.unitId ?? '') : '', beside: false });
  };
  const field = (name: keyof RoleForm) => ({ id: idOf(path + name), error: errorOf(path + name) });
  return (
    <>
      <Select
        {...field('roleKey')}
        label={t('people.assign.role')}
        placeholder={t('people.assign.chooseRole')}
        width="text"
        value={form.roleKey || null}
        onChange={choose}
        choices={roles.map(({ key, name }) => ({ id: key, name }))}
      />
      {role && <UnitField role={role} form={form} onChoose={(unitId) => write({ unitId, beside: false })} {...field('unitId')} />}
      {isTaken && (
        <Checkbox isSelected={form.beside} onChange={(beside) => write({ beside })} note={t('people.assign.besideNote')}>
          {t('people.assign.beside')}
        </Checkbox>
      )}
      <div className="u-field-row">
        <DateField
          {...field('validFrom')}
          label={t('people.assign.validFrom')}
          pickLabel={t('people.assign.pick')}
          value={form.validFrom}
          onChange={(validFrom) => write({ validFrom })}
        />
        <DateField
          {...field('validTo')}
          label={t('people.assign.validTo')}
          labelNote={t('people.assign.optional')}
          pickLabel={t('people.assign.pick')}
          value={form.validTo}
          onChange={(validTo) => write({ validTo })}
        />
      </div>
      {role && (
        <TextField
          {...field('reference')}
          label={t('people.assign.reference')}
          labelNote={place?.needsReference ? undefined : t('people.assign.optional')}
          hint={t('people.assign.referenceHint')}
          width="text"
          autoComplete="off"
          value={form.reference}
          onChange={(reference) => write({ reference })}
        />
      )}
    </>
  );
}

interface UnitFieldProps {
  readonly id: string;
  readonly error: string | undefined;
  readonly role: AssignableRole;
  readonly form: RoleForm;
  readonly onChoose: (unitId: string) => void;
}

function UnitField({ id, error, role, form, onChoose }: UnitFieldProps) {
  const { t } = useTranslation();
  const choices = role.units.map(({ unitId, unitName }) => ({ id: unitId ?? WHOLE, name: unitName ?? t('people.assign.noUnit') }));
  const [only] = choices;
  if (choices.length === 1 && only?.id === WHOLE) return null;
  const value = choices.some((choice) => choice.id === (form.unitId || WHOLE)) ? form.unitId || WHOLE : null;
  const choose = (chosen: string | null): void => onChoose(chosen === WHOLE ? '' : (chosen ?? ''));
  if (choices.length > FEW) {
    return (
      <ComboBox
        key={role.key}
        id={id}
        error={error}
        label={t('people.assign.unit')}
        width="text"
        choices={choices}
        value={value}
        onChange={choose}
        emptyText={t('people.assign.noMatch')}
        openLabel={t('people.assign.openList')}
      />
    );
  }
  return (
    <Select
      id={id}
      error={error}
      label={t('people.assign.unit')}
      width="text"
      placeholder={t('people.assign.chooseUnit')}
      choices={choices}
      value={value}
      onChange={choose}
    />
  );
}
