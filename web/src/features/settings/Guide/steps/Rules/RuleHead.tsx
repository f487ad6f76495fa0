import { ruleKinds } from '@utblick/configuration';
import { useTranslation } from 'react-i18next';
import { useWord } from '../../../../../shared/useWord';
import { ChoiceField } from '../../fields/ChoiceField';
import { WordsField } from '../../fields/WordsField';
import type { Guide, GuidePath } from '../../guide';
import { SourcedFields } from './SourcedFields';
import type { WrittenRule } from './written-rule';

export interface RuleFormProps {
  readonly guide: Guide;
  readonly path: GuidePath;
  readonly rule: WrittenRule;
  readonly onChange: (rule: WrittenRule) => void;
}

/** What the rule is called, what sort it is, and where it comes from. */
export function RuleHead({ guide, path, rule, onChange }: RuleFormProps) {
  const { t } = useTranslation();
  const word = useWord();
  const set = (changed: Partial<WrittenRule>): void => onChange({ ...rule, ...changed });
  return (
    <>
      <WordsField guide={guide} path={[...path, 'name']} width="text" value={rule.name} onChange={(name) => set({ name })} />
      <ChoiceField
        guide={guide}
        path={[...path, 'kind']}
        value={rule.kind}
        onChange={(kind) => set({ kind })}
        choices={ruleKinds.map((id) => ({ id, name: word('ruleKind', id) }))}
      />
      <WordsField
        guide={guide}
        path={[...path, 'summary']}
        hint={t('ruleGuide.summaryHint')}
        labelNote={t('guide.field.optional')}
        long
        value={rule.summary}
        onChange={(summary) => set({ summary })}
      />
      <SourcedFields guide={guide} path={path} value={rule} onChange={set} />
    </>
  );
}
