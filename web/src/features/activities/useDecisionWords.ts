import { useTranslation } from 'react-i18next';
import { type ActorInData, actorsInWords, midSentence } from '../../shared/actor-words';
import { useFormat } from '../../shared/useFormat';
import { useWord } from '../../shared/useWord';

/** Whose decision an activity needs before it starts, as a sentence. Empty where none is needed. */
export function useDecisionWords(): (needed: string, actors: readonly ActorInData[]) => string {
  const { t } = useTranslation();
  const word = useWord();
  const { list, sentence } = useFormat();
  return (needed, actors) => {
    const body = midSentence(actorsInWords(actors, { word, list, sentence }));
    if (needed === 'needed') return t('activityRules.check.decisionNeeded', { body });
    return needed === 'unknown' ? t('activityRules.check.decisionUnknown', { body }) : t('activityRules.check.decision');
  };
}
