import { archetypes, roleLevels } from '@utblick/configuration';
import { useTranslation } from 'react-i18next';
import { useWord } from '../../../../../shared/useWord';
import { ActorsField } from '../../fields/ActorsField';
import { ChoiceField } from '../../fields/ChoiceField';
import { PartField } from '../../fields/PartField';
import { SourceField } from '../../fields/SourceField';
import { WordsField } from '../../fields/WordsField';
import type { WrittenActor, WrittenPart } from '../../fields/written';
import { HolderField, type WrittenHolder } from './HolderField';
import { usualLevel } from './role-beginnings';
import type { RoleProps, WrittenRole } from './written-role';

/** What a role is, who has it and who appoints. */
export function RoleFields({ guide, path, value, set }: RoleProps) {
  const { t } = useTranslation();
  const word = useWord();
  const turn = (archetype: string | undefined): void =>
    set({ archetype: archetype as WrittenRole['archetype'], level: value.level ?? (archetype ? usualLevel(archetype) : undefined) });
  return (
    <>
      <WordsField guide={guide} path={[...path, 'name']} width="text" value={value.name} onChange={(name) => set({ name })} />
      <ChoiceField
        guide={guide}
        path={[...path, 'archetype']}
        value={value.archetype}
        onChange={turn}
        choices={archetypes.map((id) => ({ id, name: word('archetype', id) }))}
      />
      <ChoiceField
        guide={guide}
        path={[...path, 'level']}
        value={value.level}
        onChange={(level) => set({ level: level as WrittenRole['level'] })}
        choices={roleLevels.map((id) => ({ id, name: word('roleLevel', id) }))}
      />
      <SourceField guide={guide} path={path} value={value} onChange={(sourced) => set(sourced as Partial<WrittenRole>)} />
      <PartField
        guide={guide}
        path={[...path, 'holder']}
        value={value.holder as WrittenPart<WrittenHolder>}
        onChange={(holder) => set({ holder: holder as WrittenRole['holder'] })}
      >
        {(holder, onHolder, at) => <HolderField guide={guide} path={at} value={holder} onChange={onHolder} />}
      </PartField>
      <PartField
        guide={guide}
        path={[...path, 'appointedBy']}
        value={value.appointedBy as WrittenPart<readonly WrittenActor[]>}
        onChange={(appointedBy) => set({ appointedBy: appointedBy as WrittenRole['appointedBy'] })}
      >
        {(actors, onActors, at) => (
          <ActorsField
            guide={guide}
            path={at}
            label={t('configuration.field.appointedBy')}
            value={actors}
            onChange={onActors}
            without={['outside']}
          />
        )}
      </PartField>
    </>
  );
}
