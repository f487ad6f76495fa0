import { useApolloClient } from '@apollo/client/react';
import type { RawMap } from '@utblick/configuration';
import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { readDraft, writeDraft } from '../../../shared/useDraft';
import { useLocale } from '../../../shared/useFormat';
import { useViewer } from '../../../shared/viewer/ViewerContext';
import { DraftGuidePageDocument } from './DraftGuidePage.query.generated';
import type { DraftGuideData } from './guide';
import { type Answer, PartQueue, type QueueHouse } from './part-queue';
import { SaveDraftPartDocument, type SaveDraftPartMutation } from './SaveDraftPart.mutation.generated';
import type { UnsavedPart } from './unsaved-parts';

type Result = SaveDraftPartMutation['saveDraftPart'];

/** The queue of each draft that has been open in this window. */
const queues = new Map<string, PartQueue>();

function queueFor(key: string, house: QueueHouse): PartQueue {
  const queue = queues.get(key) ?? new PartQueue(readDraft<readonly UnsavedPart[]>(key) ?? [], house);
  queues.set(key, queue);
  return queue;
}

/** Saves what is written of a draft; what is not yet saved is kept in this window. The answer of each saving becomes the page. */
export function useAutosave(page: DraftGuideData, tree: RawMap) {
  const { accountId, tenant } = useViewer();
  const key = `${accountId}.${tenant.id}.guide.${page.id}`;
  const send = useSending(page.id);
  const house: QueueHouse = { send, tree, keep: (parts) => writeDraft(key, parts) };
  const queue = queueFor(key, house);
  useEffect(() => {
    queue.house = house;
  });
  const state = useSyncExternalStore(queue.subscribe, queue.present);
  return { ...state, queue };
}

export type Autosave = ReturnType<typeof useAutosave>;

function useSending(draftId: string): (part: UnsavedPart) => Promise<Answer> {
  const language = useLocale();
  const client = useApolloClient();
  return useCallback(
    async (part) => {
      const { area, key, value, revision } = part;
      const input = { area, key, value: value === null ? null : JSON.stringify(value) };
      const variables = { draftId, revision, part: input, language };
      try {
        const { data } = await client.mutate({ mutation: SaveDraftPartDocument, variables });
        const result = data?.saveDraftPart;
        if (result?.__typename === 'DraftPartConflict') await client.refetchQueries({ include: [DraftGuidePageDocument] });
        return answerOf(part, result);
      } catch (error) {
        return { halt: { kind: 'failed', part, error } };
      }
    },
    [draftId, language, client],
  );
}

function answerOf(part: UnsavedPart, result: Result | undefined): Answer {
  if (result?.__typename === 'DraftPartSaved')
    return { tree: JSON.parse(result.page.configuration) as RawMap, revision: result.page.revision };
  if (result?.__typename === 'DraftPartConflict') {
    const { author, savedAt, page } = result;
    return { halt: { kind: 'conflict', part, author, savedAt, revision: page.revision } };
  }
  return { halt: { kind: 'refused', part, code: result?.errors[0]?.code ?? 'unfit' } };
}
