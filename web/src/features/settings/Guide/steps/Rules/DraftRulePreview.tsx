import type { Actor } from '@utblick/configuration';
import type { ActorInData } from '@utblick/i18n';
import type { ChainNode } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { actorsInWords, midSentence, withSoftHyphens } from '../../../../../shared/actor-words';
import { useFormat } from '../../../../../shared/useFormat';
import { useWord } from '../../../../../shared/useWord';
import { RulePreview } from '../../../rule-preview/RulePreview';
import { choicesOf } from '../../fields/written';
import type { Guide } from '../../guide';
import { type DraftWarning, type DrawnStep, draftPreview } from './draft-preview';
import type { WrittenRule } from './written-rule';

/** The rule as it would be: its chain, the next dates, and what to bear in mind. Drawn anew at each change. */
export function DraftRulePreview({ guide, rule }: { readonly guide: Guide; readonly rule: WrittenRule }) {
  const { t } = useTranslation();
  const { steps, dates, undated, warnings } = draftPreview(rule, guide);
  const nodeOf = useNode(guide);
  const wordsOf = useWarningWords(guide, rule);
  return (
    <RulePreview emptyText={t('ruleGuide.preview.empty')} nodes={steps.map(nodeOf)} dates={dates} warnings={warnings.map(wordsOf)}>
      {undated && <p className="u-ink3">{t('ruleGuide.preview.undated')}</p>}
    </RulePreview>
  );
}

function useNode(guide: Guide): (step: DrawnStep) => ChainNode {
  const { t } = useTranslation();
  const word = useWord();
  const format = useFormat();
  const { list, sentence } = format;
  const namesOf = (actors: readonly Actor[]): string => {
    const names = withSoftHyphens(
      actorsInWords(
        actors.map((actor) => named(actor, guide)),
        { word, list, sentence },
      ),
    );
    const except = actors.flatMap((actor) => ('unitKinds' in actor ? (actor.except ?? []) : []));
    return except.length === 0
      ? names
      : t('ruleGuide.preview.except', { names, except: list(except.map((key) => nameIn(guide.tree.units, key))) });
  };
  return ({ key, verb, label, actors, due, gated }) => ({
    key,
    verb: withSoftHyphens(label ?? word('verb', verb)),
    body: actors ? namesOf(actors) : t('states.notStated'),
    detail: due ? t('ruleGuide.preview.due', { day: format.day(due) }) : gated ? t('ruleGuide.preview.gated') : undefined,
    unknown: actors === null,
  });
}

/** An actor by the names that the draft has. */
function named(actor: Actor, { tree }: Guide): ActorInData {
  return {
    role: 'role' in actor ? nameIn(tree.roles, actor.role) : null,
    unitKinds: 'unitKinds' in actor ? actor.unitKinds : null,
    unit: 'unit' in actor ? nameIn(tree.units, actor.unit) : null,
    outside: 'outside' in actor ? actor.outside : null,
  };
}

const nameIn = (list: Parameters<typeof choicesOf>[0], key: string): string => choicesOf(list).find(({ id }) => id === key)?.name ?? key;

function useWarningWords(guide: Guide, rule: WrittenRule): (warning: DraftWarning) => string {
  const { t } = useTranslation();
  const word = useWord();
  const nameOf = ({ label, verb }: DrawnStep): string => midSentence(label ?? word('verb', verb));
  const bodies = choicesOf(guide.tree.roles);
  return ({ code, step, values }) => {
    const at = step ? { number: step.number, step: nameOf(step) } : { number: 0, step: '' };
    switch (code) {
      case 'noUnits':
      case 'roleUnheld':
      case 'chainCircle':
      case 'stepOutOfOrder':
        return t('ruleGuide.preview.atStep', {
          ...at,
          what: t(`configuration.fault.${code}` as 'configuration.fault.noUnits', values ?? {}),
        });
      case 'stepTooEarly':
        return t('ruleGuide.preview.atStep', { ...at, what: t('settings.preview.warning.dueTooEarly') });
      default:
        return t(`settings.preview.warning.${code as 'fewDays'}`, {
          count: 0,
          ...values,
          body: midSentence(bodies.find(({ id }) => id === bodyOf(rule))?.name ?? ''),
          step: `”${at.step}”`,
        });
    }
  };
}

function bodyOf({ deadline }: WrittenRule): string | undefined {
  return typeof deadline === 'object' ? deadline.value?.role : undefined;
}
