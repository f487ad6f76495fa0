import type { ChainNode } from '@utblick/ui';
import { PencilLine } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { actorsInWords, midSentence, withSoftHyphens } from '../../../shared/actor-words';
import { useFormat } from '../../../shared/useFormat';
import { useWord } from '../../../shared/useWord';
import { RulePreview } from '../rule-preview/RulePreview';
import type { StepData } from './form-values';
import { type PreviewStep, type PreviewWarning, previewOf } from './preview';
import { useRuleFormState } from './rule-form-context';

/** The rule as it would be, drawn anew at each change. */
export function Preview() {
  const { t } = useTranslation();
  const { page, values } = useRuleFormState();
  const { steps, dates, warnings } = previewOf(page, values);
  const nodeOf = usePreviewNode();
  const warningWords = useWarningWords();
  return (
    <RulePreview
      note={t('settings.preview.draft', { number: page.version + 1 })}
      nodes={steps.map(nodeOf)}
      dates={dates}
      warnings={warnings.map(warningWords)}
    />
  );
}

function useWarningWords(): (warning: PreviewWarning) => string {
  const { t } = useTranslation();
  const word = useWord();
  const { page, values } = useRuleFormState();
  return ({ code, step, count }) => {
    const body = page.roles.find(({ key }) => key === values.deadline.role)?.name ?? '';
    const name = step ? midSentence(step.label ?? word('verb', step.verb)) : '';
    return t(`settings.preview.warning.${code as 'fewDays'}`, { count: count ?? 0, body: midSentence(body), step: `”${name}”` });
  };
}

/** Those who take a step, by the names the municipality has for them. */
function useActorNames(): (actors: StepData['actors']) => string {
  const word = useWord();
  const { list, sentence } = useFormat();
  const { page } = useRuleFormState();
  return (actors) => {
    const named = actors.map((actor) => ({ ...actor, role: page.roles.find(({ key }) => key === actor.role)?.name ?? actor.role }));
    return withSoftHyphens(actorsInWords(named, { word, list, sentence }));
  };
}

function usePreviewNode(): (step: PreviewStep) => ChainNode {
  const { t } = useTranslation();
  const word = useWord();
  const namesOf = useActorNames();
  return ({ key, verb, label, actors, before, changed }) => {
    const was = changed && before ? namesOf(before) || t('states.notStated') : null;
    return {
      key,
      verb: withSoftHyphens(label ?? (verb === '' ? t('settings.rule.slot.sammanstaller') : word('verb', verb))),
      body: namesOf(actors) || t('states.notStated'),
      detail: was ? <del>{was}</del> : undefined,
      current: changed,
      unknown: actors.length === 0,
      tag: changed ? (
        <span className="rule-changed">
          <PencilLine aria-hidden size={16} />
          {t('settings.preview.changed')}
        </span>
      ) : undefined,
    };
  };
}
