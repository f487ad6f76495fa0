import { duties } from '@utblick/configuration';
import { useTranslation } from 'react-i18next';
import { useWord } from '../../../../../shared/useWord';
import { ActorPicker } from '../../fields/ActorPicker';
import { ChoiceField } from '../../fields/ChoiceField';
import { ItemList } from '../../fields/ItemList';
import { innerList } from '../../fields/item-list';
import { SourceField } from '../../fields/SourceField';
import { WordsField } from '../../fields/WordsField';
import { choicesOf } from '../../fields/written';
import type { RoleProps, WrittenRole } from './written-role';

type WrittenDuty = NonNullable<WrittenRole['duties']>[number];

/** What a role answers for, and whom it may act for. */
export function RoleTies({ guide, path, value, set }: RoleProps) {
  const { t } = useTranslation();
  const others = choicesOf(guide.tree.roles).filter(({ id }) => id !== value.key);
  return (
    <>
      <fieldset className="guide-part">
        <legend className="u-label">{t('configuration.field.duties')}</legend>
        <ItemList<WrittenDuty>
          guide={guide}
          list={innerList([...path, 'duties'], value.duties, (items) => set({ duties: items }))}
          nameLabel={t('guidePlaces.roles.duty')}
          addLabel={t('guidePlaces.roles.addDuty')}
          titleOf={({ text, key }) => text ?? key ?? ''}
          newItem={(key, text) => ({ key, text })}
        >
          {(duty, onChange, at) => <DutyFields guide={guide} path={at} value={duty} set={(changed) => onChange({ ...duty, ...changed })} />}
        </ItemList>
      </fieldset>
      <ActorPicker
        label={t('configuration.field.actsFor')}
        choices={others}
        chosen={value.actsFor ?? []}
        onChange={(actsFor) => set({ actsFor: actsFor.length === 0 ? undefined : actsFor })}
      />
      <p className="u-t14 u-ink2">{t('guidePlaces.roles.actsForHint')}</p>
    </>
  );
}

interface DutyFieldsProps extends Pick<RoleProps, 'guide' | 'path'> {
  readonly value: WrittenDuty;
  readonly set: (changed: Partial<WrittenDuty>) => void;
}

function DutyFields({ guide, path, value, set }: DutyFieldsProps) {
  const word = useWord();
  return (
    <>
      <WordsField guide={guide} path={[...path, 'text']} width="text" long value={value.text} onChange={(text) => set({ text })} />
      <ChoiceField
        guide={guide}
        path={[...path, 'kind']}
        value={value.kind}
        onChange={(kind) => set({ kind: kind as WrittenDuty['kind'] })}
        choices={duties.map((id) => ({ id, name: word('duty', id) }))}
      />
      <SourceField guide={guide} path={path} value={value} onChange={(sourced) => set(sourced as Partial<WrittenDuty>)} />
    </>
  );
}
