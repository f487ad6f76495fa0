import { fieldGrains, fieldRegisters, fieldTypes, type SharedField, sharedFields } from '@utblick/configuration';
import { Button, Checkbox, Disclosure, Menu, MenuItem } from '@utblick/ui';
import { ListPlus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ChoiceField } from '../../fields/ChoiceField';
import { ItemList } from '../../fields/ItemList';
import { innerList } from '../../fields/item-list';
import { WordsField } from '../../fields/WordsField';
import { textOf } from '../../fields/written';
import type { Guide, GuidePath } from '../../guide';
import { fieldKey } from './field-key';
import type { WrittenField } from './written-rule';

interface ContentsFieldProps {
  readonly guide: Guide;
  readonly path: GuidePath;
  readonly value: readonly WrittenField[] | undefined;
  readonly onChange: (fields: readonly WrittenField[] | undefined) => void;
}

/** What is asked for, in its order: fields that many ask for, and the municipality's own. */
export function ContentsField({ guide, path, value, onChange }: ContentsFieldProps) {
  const { t } = useTranslation();
  const list = innerList(path, value, onChange);
  return (
    <>
      <ItemList
        guide={guide}
        list={list}
        ordered
        titleOf={({ label, key }) => textOf(label) || textOf(key)}
        makeKey={(label) => fieldKey(label, list.items)}
        nameLabel={t('ruleGuide.contents.ask')}
        addLabel={t('ruleGuide.contents.add')}
        newItem={(key, label) => ({ key, label })}
      >
        {(field, set, at) => <FieldForm guide={guide} path={at} value={field} onChange={set} />}
      </ItemList>
      <SharedFields chosen={list.items} onAdd={list.add} />
    </>
  );
}

interface SharedFieldsProps {
  readonly chosen: readonly WrittenField[];
  readonly onAdd: (field: WrittenField) => void;
}

function SharedFields({ chosen, onAdd }: SharedFieldsProps) {
  const { t } = useTranslation();
  const left = sharedFields.filter(({ key }) => !chosen.some((field) => field.key === key));
  if (left.length === 0) return null;
  const label = ({ key }: SharedField): string => t(`settings.sharedField.${key as 'budget'}`);
  const trigger = (
    <Button small icon={<ListPlus aria-hidden />}>
      {t('ruleGuide.contents.addShared')}
    </Button>
  );
  return (
    <div>
      <Menu trigger={trigger} label={t('ruleGuide.contents.addShared')}>
        {left.map((field) => (
          <MenuItem
            key={field.key}
            id={field.key}
            name={label(field)}
            note={t(`settings.rule.per.${field.per}`)}
            onAction={() => onAdd(asWritten(field, label(field)))}
          />
        ))}
      </Menu>
    </div>
  );
}

/** As people write it: without what goes without saying. */
const asWritten = ({ required, per, ...field }: SharedField, label: string): WrittenField => ({
  ...field,
  label,
  ...(per !== 'unit' && { per }),
  ...(!required && { required }),
});

interface FieldFormProps {
  readonly guide: Guide;
  readonly path: GuidePath;
  readonly value: WrittenField;
  readonly onChange: (field: WrittenField) => void;
}

function FieldForm({ guide, path, value, onChange }: FieldFormProps) {
  const { t } = useTranslation();
  const set = (changed: WrittenField): void => onChange({ ...value, ...changed });
  return (
    <>
      <WordsField guide={guide} path={[...path, 'label']} width="full" value={value.label} onChange={(label) => set({ label })} />
      <div className="u-field-row">
        <ChoiceField
          guide={guide}
          path={[...path, 'type']}
          label={t('settings.rule.fieldType')}
          value={value.type}
          onChange={(type) => set({ type })}
          choices={fieldTypes.map((id) => ({ id, name: t(`ruleGuide.contents.type.${id}`) }))}
        />
        <ChoiceField
          guide={guide}
          path={[...path, 'per']}
          value={value.per ?? 'unit'}
          onChange={(per) => set({ per: per === 'unit' ? undefined : per })}
          choices={fieldGrains.map((id) => ({ id, name: t(`settings.rule.per.${id}`) }))}
        />
      </div>
      <ChoiceField
        guide={guide}
        path={[...path, 'register']}
        value={value.register}
        onChange={(register) => set({ register })}
        choices={fieldRegisters.map((id) => ({ id, name: t(`ruleGuide.contents.register.${id}`) }))}
        emptyName={t('ruleGuide.contents.byHand')}
      />
      <Checkbox isSelected={value.required !== false} onChange={(yes) => set({ required: yes ? undefined : false })}>
        {t('configuration.field.required')}
      </Checkbox>
      <Disclosure summary={t('configuration.field.hint')} open={Boolean(value.hint)}>
        <WordsField guide={guide} path={[...path, 'hint']} long value={value.hint} onChange={(hint) => set({ hint })} />
      </Disclosure>
    </>
  );
}
