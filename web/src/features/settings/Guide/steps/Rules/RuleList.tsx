import { LinkButton, NotStated, TextLink } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { midSentence } from '../../../../../shared/actor-words';
import { useFormat } from '../../../../../shared/useFormat';
import { useWord } from '../../../../../shared/useWord';
import { borrowRulePath, guideItemPath } from '../../../paths';
import { ItemActs, type ItemActsProps } from '../../fields/ItemActs';
import { moved, type WrittenList } from '../../fields/item-list';
import { useRemoval } from '../../fields/useRemoval';
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
  const { remove, notice } = useRemoval(list);
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
      {notice}
      <NewRule guide={guide} list={list} />
      <div>
        <LinkButton href={borrowRulePath(guide.page.id)}>{t('ruleGuide.borrow')}</LinkButton>
      </div>
    </div>
  );
}

interface RuleRowProps extends Omit<ItemActsProps, 'name'> {
  readonly guide: Guide;
  readonly rule: WrittenRule;
}

function RuleRow({ guide, rule, ...acts }: RuleRowProps) {
  const { t } = useTranslation();
  const path = ['rules', acts.index] as const;
  const name = nameOf(rule) || t('guide.list.unnamed');
  const faults = guide.faultsAt(path).length;
  return (
    <li className="guide-item" id={fieldIdOf(path)} tabIndex={-1}>
      <div className="guide-item-head">
        <TextLink href={guideItemPath(guide.page.id, 'regler', textOf(rule.key))}>{name}</TextLink>
        {faults > 0 && <span className="u-t14 guide-item-faults">{t('guide.state.problems', { count: faults })}</span>}
        <ItemActs name={name} {...acts} />
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
