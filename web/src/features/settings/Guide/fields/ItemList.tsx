import { Button, TextButton, TextField } from '@utblick/ui';
import { Plus } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FaultLine } from '../../RuleSettingsPage/FaultLine';
import { fieldIdOf, type Guide } from '../guide';
import { useLeadsUnder } from '../useFieldInAddress';
import { faultAt } from './fault-at';
import './item-list.css';
import { freeKey, moved, type WrittenList } from './item-list';
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
  /** Nothing can be added by a name. */
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
  const [removed, setRemoved] = useState<{ readonly name: string; readonly before: readonly Item[] } | null>(null);
  const remove = (index: number, name: string): void => {
    setRemoved({ name, before: list.items });
    list.set(index, null);
  };
  const add = (item: Item): void => {
    setOpened(item.key ?? null);
    list.add(item);
  };
  const undo = (before: readonly Item[]): void => {
    list.setAll(before);
    setRemoved(null);
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
      {removed && <Removed name={removed.name} onUndo={() => undo(removed.before)} />}
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

function Removed({ name, onUndo }: { readonly name: string; readonly onUndo: () => void }) {
  const { t } = useTranslation();
  return (
    <p role="status" className="guide-removed">
      {t('guide.list.removed', { name })} <TextButton onPress={onUndo}>{t('guide.list.undo')}</TextButton>
    </p>
  );
}

interface ItemRowProps<Item extends WrittenItem> extends ListProps<Item> {
  readonly item: Item;
  readonly index: number;
  readonly isOpen: boolean;
  readonly onMove: ((by: -1 | 1) => void) | null;
  readonly onRemove: (name: string) => void;
}

function ItemRow<Item extends WrittenItem>(props: ItemRowProps<Item>) {
  const { guide, list, item, index, titleOf, onMove, onRemove, children } = props;
  const { t } = useTranslation();
  const path = [...list.path, index];
  const isNamed = useLeadsUnder(fieldIdOf(path));
  const [isOpen, setOpen] = useState(props.isOpen || isNamed);
  const panel = useId();
  const { move, idOf } = useMoving(panel, index, onMove);
  const faults = guide.faultsAt(path).length;
  const name = (titleOf?.(item) ?? nameOf(item)) || t('guide.list.unnamed');
  return (
    <li className="guide-item" id={fieldIdOf(path)} tabIndex={-1}>
      <div className="guide-item-head">
        <TextButton className="guide-item-name" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
          {name}
        </TextButton>
        {faults > 0 && <span className="u-t14 guide-item-faults">{t('guide.state.problems', { count: faults })}</span>}
        <span className="guide-item-acts">
          {onMove && index > 0 && (
            <TextButton id={idOf('up')} aria-label={t('guide.list.upNamed', { name })} onPress={() => move('up')}>
              {t('guide.list.up')}
            </TextButton>
          )}
          {onMove && index < list.items.length - 1 && (
            <TextButton id={idOf('down')} aria-label={t('guide.list.downNamed', { name })} onPress={() => move('down')}>
              {t('guide.list.down')}
            </TextButton>
          )}
          <TextButton aria-label={t('errors.remove', { name })} onPress={() => onRemove(name)}>
            {t('guide.list.remove')}
          </TextButton>
        </span>
      </div>
      {isOpen && (
        <div id={panel} className="u-fields guide-item-fields">
          {children(item, (next) => list.set(index, next), path)}
        </div>
      )}
    </li>
  );
}

type Way = 'up' | 'down';

/** Moves a row, and keeps the focus on the button that moved it: a row that is put elsewhere in the page loses it. */
function useMoving(row: string, index: number, onMove: ItemRowProps<WrittenItem>['onMove']) {
  const last = useRef<{ readonly way: Way; readonly from: number } | null>(null);
  const idOf = (way: Way): string => `${row}-${way}`;
  useEffect(() => {
    if (!last.current || last.current.from === index) return;
    const { way } = last.current;
    last.current = null;
    const other = way === 'up' ? 'down' : 'up';
    (document.getElementById(`${row}-${way}`) ?? document.getElementById(`${row}-${other}`))?.focus();
  }, [index, row]);
  const move = (way: Way): void => {
    last.current = { way, from: index };
    onMove?.(way === 'up' ? -1 : 1);
  };
  return { move, idOf };
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
