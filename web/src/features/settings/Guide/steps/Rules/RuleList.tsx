import { LinkButton, NotStated, TextButton, TextLink } from '@utblick/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { midSentence } from '../../../../../shared/actor-words';
import { useFormat } from '../../../../../shared/useFormat';
import { useWord } from '../../../../../shared/useWord';
import { borrowRulePath, guideItemPath } from '../../../paths';
import { moved, type WrittenList } from '../../fields/item-list';
import { itemsOf, nameOf, textOf } from '../../fields/written';
import { fieldIdOf, type Guide } from '../../guide';
import { NewRule } from './NewRule';
import { stepName } from './step-name';
import type { WrittenRule } from './written-rule';

interface RuleListProps {
  readonly guide: Guide;
  readonly list: WrittenList<WrittenRule>;
}

/** The draft's rules, each with its chain in a few words; new ones from a pattern or from another municipality. */
export function RuleList({ guide, list }: RuleListProps) {
  const { t } = useTranslation();
  const [removed, setRemoved] = useState<{ readonly name: string; readonly before: readonly WrittenRule[] } | null>(null);
  const remove = (index: number, name: string): void => {
    setRemoved({ name, before: list.items });
    list.set(index, null);
  };
  return (
    <div className="guide-list">
      {list.items.length === 0 && <p className="u-ink3">{t('ruleGuide.none')}</p>}
      {list.items.length > 0 && (
        <ol className="guide-items" aria-label={t('ruleGuide.list')}>
          {list.items.map((rule, index) => (
            <RuleRow
              key={rule.key ?? index}
              guide={guide}
              rule={rule}
              index={index}
              last={list.items.length - 1}
              onMove={(by) => list.setAll(moved(list.items, index, by))}
              onRemove={(name) => remove(index, name)}
            />
          ))}
        </ol>
      )}
      {removed && (
        <p role="status" className="guide-removed">
          {t('guide.list.removed', { name: removed.name })}{' '}
          <TextButton
            onPress={() => {
              list.setAll(removed.before);
              setRemoved(null);
            }}
          >
            {t('guide.list.undo')}
          </TextButton>
        </p>
      )}
      <NewRule guide={guide} list={list} />
      <div>
        <LinkButton href={borrowRulePath(guide.page.id)}>{t('ruleGuide.borrow')}</LinkButton>
      </div>
    </div>
  );
}

interface RuleRowProps {
  readonly guide: Guide;
  readonly rule: WrittenRule;
  readonly index: number;
  readonly last: number;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: (name: string) => void;
}

function RuleRow({ guide, rule, index, last, onMove, onRemove }: RuleRowProps) {
  const { t } = useTranslation();
  const path = ['rules', index] as const;
  const name = nameOf(rule) || t('guide.list.unnamed');
  const faults = guide.faultsAt(path).length;
  return (
    <li className="guide-item" id={fieldIdOf(path)} tabIndex={-1}>
      <div className="guide-item-head">
        <TextLink href={guideItemPath(guide.page.id, 'regler', textOf(rule.key))}>{name}</TextLink>
        {faults > 0 && <span className="u-t14 guide-item-faults">{t('guide.state.problems', { count: faults })}</span>}
        <span className="guide-item-acts">
          {index > 0 && (
            <TextButton aria-label={t('guide.list.upNamed', { name })} onPress={() => onMove(-1)}>
              {t('guide.list.up')}
            </TextButton>
          )}
          {index < last && (
            <TextButton aria-label={t('guide.list.downNamed', { name })} onPress={() => onMove(1)}>
              {t('guide.list.down')}
            </TextButton>
          )}
          <TextButton aria-label={t('errors.remove', { name })} onPress={() => onRemove(name)}>
            {t('guide.list.remove')}
          </TextButton>
        </span>
      </div>
      <InShort rule={rule} />
    </li>
  );
}

/** The chain in a few words: "Redovisar, sammanställer och godkänner". */
function InShort({ rule }: { readonly rule: WrittenRule }) {
  const { t } = useTranslation();
  const format = useFormat();
  const word = useWord();
  const names = itemsOf(rule.steps).map((step, at) => (at === 0 ? stepName(step, word) : midSentence(stepName(step, word))));
  if (names.length === 0) return <NotStated>{t('ruleGuide.steps.none')}</NotStated>;
  return <p className="u-t14 u-ink3">{format.list(names)}</p>;
}
