import { TextLink, VisuallyHidden } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import './ChangeList.css';
import { historyAreas, historyPath } from './paths';

/** One difference between two versions, as the server words it. */
export interface ChangeInData {
  readonly area: string;
  readonly areaName: string;
  readonly itemKey: string | null;
  readonly item: string | null;
  readonly part: string | null;
  readonly kind: string;
  readonly before: string | null;
  readonly after: string | null;
}

interface ItemChanges {
  readonly first: ChangeInData;
  readonly parts: readonly ChangeInData[];
}

/** Differences under the list or matter they lie in, item by item, with what stood there before and what stands there now. */
export function ChangeList({ changes, linked = true }: { readonly changes: readonly ChangeInData[]; readonly linked?: boolean }) {
  return (
    <div className="settings-change-list">
      {grouped(changes, ({ area }) => area).map((inArea) => (
        <section key={inArea[0]?.area} aria-label={inArea[0]?.areaName}>
          <h3 className="u-t18">{inArea[0]?.areaName}</h3>
          <ul className="u-rows">
            {itemsIn(inArea).map(({ first, parts }) => (
              <li key={first.itemKey ?? first.area} className="settings-item-change">
                <ItemHead change={first} linked={linked} />
                <dl>
                  {parts.map((change) => (
                    <PartChange key={change.part} change={change} />
                  ))}
                </dl>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

const itemsIn = (changes: readonly ChangeInData[]): readonly ItemChanges[] =>
  grouped(changes, ({ itemKey }) => itemKey ?? '').flatMap((own) =>
    own[0]
      ? [
          {
            first: own.find(({ part }) => part === null) ?? own[0],
            parts: own.filter(({ part, before, after }) => part !== null || before !== null || after !== null),
          },
        ]
      : [],
  );

/** Things that have the same word, in the order in which the words come. */
function grouped<Thing>(things: readonly Thing[], wordOf: (thing: Thing) => string): readonly (readonly Thing[])[] {
  const groups = new Map<string, Thing[]>();
  for (const thing of things) groups.set(wordOf(thing), [...(groups.get(wordOf(thing)) ?? []), thing]);
  return [...groups.values()];
}

function ItemHead({ change, linked }: { readonly change: ChangeInData; readonly linked: boolean }) {
  const { t } = useTranslation();
  const { area, itemKey, item, part, kind } = change;
  if (item === null) return null;
  return (
    <p>
      {linked && itemKey !== null && kind !== 'removed' && historyAreas.includes(area) ? (
        <TextLink href={historyPath(area, itemKey)} aria-label={t('versions.change.history', { name: item })}>
          {item}
        </TextLink>
      ) : (
        <span className="u-strong">{item}</span>
      )}
      {part === null && <span className="settings-change-kind">{t(`versions.change.kind.${kind as 'added'}`)}</span>}
    </p>
  );
}

function PartChange({ change: { part, before, after, kind, areaName } }: { readonly change: ChangeInData }) {
  const { t } = useTranslation();
  return (
    <div>
      <dt>{part ?? areaName}</dt>
      <dd>
        {before !== null && (
          <p className="settings-before">
            <VisuallyHidden>{t('versions.change.before')}: </VisuallyHidden>
            <del>{before}</del>
          </p>
        )}
        {after !== null && (
          <p className="settings-after">
            <VisuallyHidden>{t('versions.change.after')}: </VisuallyHidden>
            <ins>{after}</ins>
          </p>
        )}
        {before === null && after === null && <p>{t(`versions.change.kind.${kind as 'added'}`)}</p>}
      </dd>
    </div>
  );
}
