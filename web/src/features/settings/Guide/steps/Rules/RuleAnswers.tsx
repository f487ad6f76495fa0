import { useTranslation } from 'react-i18next';
import { CadenceField } from '../../fields/CadenceField';
import { WordsField } from '../../fields/WordsField';
import { CarrierField } from './CarrierField';
import { ContentsField } from './ContentsField';
import { DeadlineField } from './DeadlineField';
import type { RuleFormProps } from './RuleHead';
import { RulePart } from './RulePart';
import type { WrittenRule } from './written-rule';

/** How often the rule asks, and by when. */
export function RuleWhen({ guide, path, rule, onChange }: RuleFormProps) {
  const { t } = useTranslation();
  const set = (changed: Partial<WrittenRule>): void => onChange({ ...rule, ...changed });
  return (
    <>
      <RulePart guide={guide} path={[...path, 'cadence']} owner={rule} value={rule.cadence} onChange={(cadence) => set({ cadence })}>
        {(cadence, onCadence, at) => <CadenceField guide={guide} path={at} value={cadence} onChange={onCadence} />}
      </RulePart>
      <RulePart
        guide={guide}
        path={[...path, 'deadline']}
        hint={t('ruleGuide.deadline.hint')}
        owner={rule}
        value={rule.deadline}
        onChange={(deadline) => set({ deadline })}
      >
        {(deadline, onDeadline, at) => <DeadlineField guide={guide} path={at} value={deadline} onChange={onDeadline} />}
      </RulePart>
    </>
  );
}

/** What the rule asks for. */
export function RuleContents({ guide, path, rule, onChange }: RuleFormProps) {
  return (
    <RulePart
      guide={guide}
      path={[...path, 'contents']}
      owner={rule}
      value={rule.contents}
      onChange={(contents) => onChange({ ...rule, contents })}
    >
      {(contents, onContents, at) => <ContentsField guide={guide} path={at} value={contents} onChange={onContents} />}
    </RulePart>
  );
}

/** The ordinary documents that carry the report, and the instruction that settles what the rule leaves open. */
export function RuleDocuments({ guide, path, rule, onChange }: RuleFormProps) {
  const { t } = useTranslation();
  const set = (changed: Partial<WrittenRule>): void => onChange({ ...rule, ...changed });
  return (
    <>
      <RulePart
        guide={guide}
        path={[...path, 'carrier']}
        hint={t('ruleGuide.carrier.hint')}
        owner={rule}
        value={rule.carrier}
        onChange={(carrier) => set({ carrier })}
      >
        {(carriers, onCarriers, at) => <CarrierField guide={guide} path={at} steps={rule.steps} value={carriers} onChange={onCarriers} />}
      </RulePart>
      <RulePart
        guide={guide}
        path={[...path, 'instruction']}
        hint={t('ruleGuide.instructionHint')}
        owner={rule}
        value={rule.instruction}
        onChange={(instruction) => set({ instruction })}
      >
        {(text, onText, at) => <WordsField guide={guide} path={at} long value={text} onChange={onText} />}
      </RulePart>
    </>
  );
}
