import { Button, RadioGroup, TextField } from '@utblick/ui';
import { Plus } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useWord } from '../../../../../shared/useWord';
import { guideItemPath } from '../../../paths';
import { freeKey, type WrittenList } from '../../fields/item-list';
import { SourceField } from '../../fields/SourceField';
import type { WrittenSourced } from '../../fields/written';
import type { Guide } from '../../guide';
import { type RulePattern, ruleFrom, rulePatterns } from './rule-patterns';
import type { WrittenRule } from './written-rule';

interface NewRuleProps {
  readonly guide: Guide;
  readonly list: WrittenList<WrittenRule>;
}

/** Begins a rule: its name, where it comes from, and the shape it starts with. */
export function NewRule({ guide, list }: NewRuleProps) {
  const { t } = useTranslation();
  const word = useWord();
  const navigate = useNavigate();
  const [name, setName] = useState('');
  const [pattern, setPattern] = useState<RulePattern | null>(null);
  const [sourced, setSourced] = useState<WrittenSourced>({});
  const [tried, setTried] = useState(false);
  const add = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (name.trim() === '' || pattern === null) return;
    const key = freeKey(name, list.items);
    list.add(ruleFrom({ key, name: name.trim(), pattern, sourced, verbName: (verb) => word('verb', verb) }));
    void navigate(guideItemPath(guide.page.id, 'regler', key));
  };
  return (
    <form className="guide-new-rule u-fields" onSubmit={add} noValidate aria-labelledby="ny-regel">
      <h3 id="ny-regel">{t('ruleGuide.new.title')}</h3>
      <TextField
        label={t('settings.rule.name')}
        hint={t('settings.rule.nameHint')}
        width="text"
        value={name}
        onChange={setName}
        maxLength={200}
        error={tried && name.trim() === '' ? t('settings.problem.missing.name') : null}
      />
      <RadioGroup
        label={t('ruleGuide.new.pattern')}
        hint={t('ruleGuide.new.patternHint')}
        value={pattern}
        onChange={(id) => setPattern(id as RulePattern)}
        choices={rulePatterns.map((id) => ({ id, name: t(`ruleGuide.pattern.${id}.name`), note: t(`ruleGuide.pattern.${id}.note`) }))}
        error={tried && pattern === null ? t('ruleGuide.new.choosePattern') : null}
      />
      <SourceField guide={guide} path={['rules', 'ny']} value={sourced} onChange={(changed) => setSourced({ ...sourced, ...changed })} />
      <div>
        <Button type="submit" icon={<Plus aria-hidden />}>
          {t('ruleGuide.new.add')}
        </Button>
      </div>
    </form>
  );
}
