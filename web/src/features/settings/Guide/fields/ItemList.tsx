import { Button, TextButton, TextField } from '@utblick/ui';
import { Plus } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FaultLine } from '../../RuleSettingsPage/FaultLine';
import { fieldIdOf, type Guide } from '../guide';
import { useLeadsUnder } from '../useFieldInAddress';
import { faultAt } from './fault-at';
import { ItemActs, type ItemActsProps } from './ItemActs';
import './item-list.css';
import { freeKey, moved, type WrittenList } from './item-list';
import { useRemoval } from './useRemoval';
import { nameOf, type WrittenItem } from './written';

/** How something is added to a list: by a name, or in a way of the list's own. */
type Adding<Item> =
  | {
      /** A new item with its key and what somebody called it. */
      readonly newItem: (key: string, name: string) => Item;
      /** What is asked for when something is added ("Dokumentets titel"). */
      readonly nameLabel: string;
      /** Verb first ("Lägg till dokument"). */
      readonly addLabel: string;
      /** Makes the key of a name where it is not the usual one. */
      readonly makeKey?: (name: string) => string;
    }
  | { readonly adding: (add: (item: Item) => void) => ReactNode }
  /** Nothing can be added. */
  | { readonly newItem?: undefined };

type ItemListProps<Item extends WrittenItem> = ListProps<Item> & Adding<Item>;

interface ListProps<Item extends WrittenItem> {
  readonly guide: Guide;
  readonly list: WrittenList<Item>;
  /** What an item is called in the list where it has neither name nor title (a purpose's own text). */
  readonly titleOf?: (item: Item) => string;
  /** The order means something, and can be changed. */
  readonly ordered?: boolean;
  /** The fields of an item. `path` is the way to it. */
  readonly children: (item: Item, onChange: (item: Item) => void, path: readonly (string | number)[]) => ReactNode;
}

/** Things with keys: each opens in place, can be moved and taken away, and comes back with an undo. */
export function ItemList<Item extends WrittenItem>(props: ItemListProps<Item>) {
  const { list, ordered = false } = props;
  const [opened, setOpened] = useState<string | null>(null);
  const { remove, notice } = useRemoval(list);
  const add = (item: Item): void => {
    setOpened(item.key ?? null);
    list.add(item);
  };
  return (
    <div className="guide-list" id={fieldIdOf(list.path)} tabIndex={-1}>
      <FaultLine text={faultAt(props.guide, list.path, true)} />
      {list.items.length > 0 && (
        <ol className="guide-items">
          {list.items.map((item, index) => (
            <ItemRow
              {...props}
              key={item.key ?? index}
              item={item}
              index={index}
              isOpen={opened !== null && opened === item.key}
              onMove={ordered ? (by) => list.setAll(moved(list.items, index, by)) : null}
              onRemove={(name) => remove(index, name)}
            />
          ))}
        </ol>
      )}
      {notice}
      {'adding' in props ? (
        props.adding(add)
      ) : props.newItem === undefined ? null : (
        <AddItem
          label={props.nameLabel}
          act={props.addLabel}
          onAdd={(name) => add(props.newItem(props.makeKey?.(name) ?? freeKey(name, list.items), name))}
        />
      )}
    </div>
  );
}

interface ItemRowProps<Item extends WrittenItem> extends ListProps<Item>, Pick<ItemActsProps, 'index' | 'onMove' | 'onRemove'> {
  readonly item: Item;
  readonly isOpen: boolean;
}

function ItemRow<Item extends WrittenItem>(props: ItemRowProps<Item>) {
  const { guide, list, item, index, titleOf, onMove, onRemove, children } = props;
  const { t } = useTranslation();
  const path = [...list.path, index];
  const isNamed = useLeadsUnder(fieldIdOf(path));
  const [isOpen, setOpen] = useState(props.isOpen || isNamed);
  const panel = useId();
  const faults = guide.faultsAt(path).length;
  const name = (titleOf?.(item) ?? nameOf(item)) || t('guide.list.unnamed');
  return (
    <li className="guide-item" id={fieldIdOf(path)} tabIndex={-1}>
      <div className="guide-item-head">
        <TextButton className="guide-item-name" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
          {name}
        </TextButton>
        {faults > 0 && <span className="u-t14 guide-item-faults">{t('guide.state.problems', { count: faults })}</span>}
        <ItemActs name={name} index={index} last={list.items.length - 1} onMove={onMove} onRemove={onRemove} />
      </div>
      {isOpen && (
        <div id={panel} className="u-fields guide-item-fields">
          {children(item, (next) => list.set(index, next), path)}
        </div>
      )}
    </li>
  );
}

interface AddItemProps {
  readonly label: string;
  readonly act: string;
  readonly onAdd: (name: string) => void;
}

function AddItem({ label, act, onAdd }: AddItemProps) {
  const [name, setName] = useState('');
  const add = (): void => {
    if (name.trim() === '') return;
    onAdd(name.trim());
    setName('');
  };
  return (
    <form
      className="guide-add"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <TextField label={label} value={name} onChange={setName} />
      <Button type="submit" icon={<Plus aria-hidden />}>
        {act}
      </Button>
    </form>
  );
}
