import { useTranslation } from 'react-i18next';
import { ActorsField } from '../../fields/ActorsField';
import { ChoiceField } from '../../fields/ChoiceField';
import { KindsField } from '../../fields/KindsField';
import { WordsField } from '../../fields/WordsField';
import { choicesOf, type WrittenActor } from '../../fields/written';
import type { Guide, GuidePath } from '../../guide';

/** Who has a role, as it is written: one of these is there. */
export interface WrittenHolder {
  readonly unit?: string | undefined;
  readonly unitKinds?: readonly string[] | undefined;
  readonly personAt?: string | undefined;
  readonly personIn?: readonly string[] | undefined;
  readonly members?: readonly WrittenActor[] | undefined;
  readonly title?: string | undefined;
}

const sorts = ['unit', 'unitKinds', 'personAt', 'personIn', 'members'] as const;
type Sort = (typeof sorts)[number];

/** What stands there before anything is chosen. */
const begun: Readonly<Record<Sort, WrittenHolder>> = {
  unit: { unit: '' },
  unitKinds: { unitKinds: [] },
  personAt: { personAt: '' },
  personIn: { personIn: [] },
  members: { members: [] },
};

interface HolderFieldProps {
  readonly guide: Guide;
  readonly path: GuidePath;
  readonly value: WrittenHolder | undefined;
  readonly onChange: (holder: WrittenHolder | undefined) => void;
}

/** Who has a role: a unit or every unit of some kinds, a person in them, or several together. Never who that person is. */
export function HolderField({ guide, path, value, onChange }: HolderFieldProps) {
  const { t } = useTranslation();
  const sort = sorts.find((each) => value?.[each] !== undefined);
  return (
    <>
      <ChoiceField
        guide={guide}
        path={path}
        label={t('guidePlaces.roles.holderSort')}
        value={sort}
        onChange={(chosen) => onChange(chosen === undefined ? undefined : begun[chosen as Sort])}
        choices={sorts.map((id) => ({ id, name: t(`guidePlaces.roles.holder.${id}`) }))}
      />
      {value && sort && <HolderDetails guide={guide} path={path} value={value} onChange={onChange} sort={sort} />}
    </>
  );
}

function HolderDetails({ guide, path, value, onChange, sort }: HolderFieldProps & { readonly value: WrittenHolder; readonly sort: Sort }) {
  const { t } = useTranslation();
  const set = (changed: WrittenHolder): void => onChange({ ...value, ...changed });
  const isPerson = sort === 'personAt' || sort === 'personIn';
  return (
    <>
      {(sort === 'unit' || sort === 'personAt') && (
        <ChoiceField
          guide={guide}
          path={[...path, sort]}
          value={value[sort]}
          onChange={(unit) => set({ [sort]: unit ?? '' })}
          choices={choicesOf(guide.tree.units)}
        />
      )}
      {(sort === 'unitKinds' || sort === 'personIn') && (
        <KindsField label={t('guidePlaces.roles.kinds')} chosen={value[sort] ?? []} onChange={(kinds) => set({ [sort]: kinds })} />
      )}
      {sort === 'members' && (
        <ActorsField
          guide={guide}
          path={[...path, 'members']}
          label={t('guidePlaces.roles.members')}
          value={value.members}
          onChange={(members) => set({ members: members ?? [] })}
        />
      )}
      {isPerson && (
        <WordsField
          guide={guide}
          path={[...path, 'title']}
          labelNote={t('guide.field.optional')}
          value={value.title}
          onChange={(title) => set({ title })}
        />
      )}
    </>
  );
}
