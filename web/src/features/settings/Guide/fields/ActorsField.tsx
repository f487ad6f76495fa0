import { outsiders } from '@utblick/configuration';
import { Select } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { useWord } from '../../../../shared/useWord';
import { FaultLine } from '../../RuleSettingsPage/FaultLine';
import { fieldIdOf, type Guide, type GuidePath } from '../guide';
import { ActorPicker } from './ActorPicker';
import { actorsWith, exceptIn, keysIn, kindsIn, outsideIn } from './actors';
import { faultAt } from './fault-at';
import { KindsField } from './KindsField';
import { choicesOf, type WrittenActor } from './written';

interface ActorsFieldProps {
  readonly guide: Guide;
  readonly path: GuidePath;
  /** Names the group for screen readers. */
  readonly label: string;
  readonly value: readonly WrittenActor[] | undefined;
  /** Undefined where nobody is left. */
  readonly onChange: (actors: readonly WrittenActor[] | undefined) => void;
  /** Leaves out what never makes sense here: those outside the organisation, say. */
  readonly without?: readonly ('roles' | 'unitKinds' | 'units' | 'outside')[];
}

/** Who does something: roles, every unit of some kinds but for exceptions, named units, and those outside the organisation. */
export function ActorsField({ guide, path, label, value, onChange, without = [] }: ActorsFieldProps) {
  const { t } = useTranslation();
  const set = (changed: Parameters<typeof actorsWith>[1]): void => onChange(actorsWith(value, changed));
  return (
    <fieldset className="guide-actors" id={fieldIdOf(path)} tabIndex={-1} aria-label={label}>
      <FaultLine text={faultAt(guide, path)} />
      {!without.includes('roles') && (
        <ActorPicker
          label={t('guide.actors.roles')}
          choices={choicesOf(guide.tree.roles)}
          chosen={keysIn(value, 'role')}
          onChange={(role) => set({ role })}
        />
      )}
      {!without.includes('unitKinds') && <KindsWithExceptions guide={guide} value={value} onChange={onChange} />}
      {!without.includes('units') && (
        <ActorPicker
          label={t('guide.actors.units')}
          choices={choicesOf(guide.tree.units)}
          chosen={keysIn(value, 'unit')}
          onChange={(unit) => set({ unit })}
        />
      )}
      {!without.includes('outside') && <OutsideField value={value} onChange={onChange} />}
    </fieldset>
  );
}

function KindsWithExceptions({ guide, value, onChange }: Pick<ActorsFieldProps, 'guide' | 'value' | 'onChange'>) {
  const { t } = useTranslation();
  const chosen = kindsIn(value);
  const units = (guide.tree.units ?? []).filter((unit) => unit?.kind !== undefined && chosen.includes(unit.kind));
  return (
    <>
      <KindsField
        label={t('guide.actors.unitKinds')}
        chosen={chosen}
        onChange={(kinds) => onChange(actorsWith(value, { unitKinds: kinds }))}
      />
      {chosen.length > 0 && units.length > 0 && (
        <ActorPicker
          label={t('guide.actors.except')}
          choices={choicesOf(units)}
          chosen={exceptIn(value)}
          onChange={(except) => onChange(actorsWith(value, { except }))}
        />
      )}
    </>
  );
}

const nobody = '-';

function OutsideField({ value, onChange }: Pick<ActorsFieldProps, 'value' | 'onChange'>) {
  const { t } = useTranslation();
  const word = useWord();
  return (
    <Select
      label={t('guide.actors.outside')}
      placeholder={t('guide.field.nothing')}
      value={outsideIn(value)[0] ?? null}
      onChange={(id) => onChange(actorsWith(value, { outside: id === nobody ? [] : [id] }))}
      choices={[{ id: nobody, name: t('guide.field.nothing') }, ...outsiders.map((id) => ({ id, name: word('outside', id) }))]}
    />
  );
}
