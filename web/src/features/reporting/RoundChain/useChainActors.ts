import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { type ActorInData, actorsInWords, withSoftHyphens } from '../../../shared/actor-words';
import { useFormat } from '../../../shared/useFormat';
import { useWord } from '../../../shared/useWord';

/** Names of those who take a step: "Förvaltningar och bolag", "Kommunstyrelsen"; the words for "not stated" where there are none. */
export function useChainActors(): (actors: readonly ActorInData[]) => string {
  const { t } = useTranslation();
  const word = useWord();
  const { list, sentence } = useFormat();
  return useCallback(
    (actors) => withSoftHyphens(actorsInWords(actors, { word, list, sentence })) || t('reporting.chain.notStated'),
    [t, word, list, sentence],
  );
}
