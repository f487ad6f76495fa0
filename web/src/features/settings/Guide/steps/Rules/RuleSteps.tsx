import { type Verb, verbs } from '@utblick/configuration';
import { Button, Menu, MenuItem } from '@utblick/ui';
import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useWord } from '../../../../../shared/useWord';
import { ItemList } from '../../fields/ItemList';
import { innerList } from '../../fields/item-list';
import type { Guide, GuidePath } from '../../guide';
import { newStep } from './rule-patterns';
import { StepForm } from './StepForm';
import { stepName } from './step-name';
import type { WrittenRule } from './written-rule';

interface RuleStepsProps {
  readonly guide: Guide;
  readonly path: GuidePath;
  readonly rule: WrittenRule;
  readonly onChange: (rule: WrittenRule) => void;
}

/** No chain is longer. */
const mostSteps = 12;

/** The chain: what is done, in order. Each step opens in place, and can be moved and taken away. */
export function RuleSteps({ guide, path, rule, onChange }: RuleStepsProps) {
  const { t } = useTranslation();
  const word = useWord();
  const list = innerList([...path, 'steps'], rule.steps, (steps) => onChange({ ...rule, steps }));
  return (
    <>
      {list.items.length === 0 && <p className="u-ink3">{t('ruleGuide.steps.none')}</p>}
      <ItemList
        guide={guide}
        list={list}
        ordered
        titleOf={(step) => t('ruleGuide.steps.numbered', { number: list.items.indexOf(step) + 1, name: stepName(step, word) })}
        adding={(add) =>
          list.items.length < mostSteps ? (
            <AddStep onAdd={(verb) => add(newStep(verb, word('verb', verb), list.items, rule))} />
          ) : (
            <p className="u-ink3">{t('ruleGuide.steps.full', { most: mostSteps })}</p>
          )
        }
      >
        {(step, set, at) => <StepForm guide={guide} path={at} value={step} onChange={set} />}
      </ItemList>
    </>
  );
}

function AddStep({ onAdd }: { readonly onAdd: (verb: Verb) => void }) {
  const { t } = useTranslation();
  const word = useWord();
  const trigger = <Button icon={<Plus aria-hidden />}>{t('ruleGuide.steps.add')}</Button>;
  return (
    <div>
      <Menu trigger={trigger} label={t('ruleGuide.steps.add')}>
        {verbs.map((verb) => (
          <MenuItem
            key={verb}
            id={verb}
            name={word('verb', verb)}
            note={t(`ruleGuide.steps.verbNote.${verb}`)}
            onAction={() => onAdd(verb)}
          />
        ))}
      </Menu>
    </div>
  );
}
