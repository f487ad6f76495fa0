import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useProblemText } from '../../../shared/states/useProblemText';
import { useDraft } from '../../../shared/useDraft';
import { useLocale } from '../../../shared/useFormat';
import { useViewer } from '../../../shared/viewer/ViewerContext';
import type { FieldFault } from '../PublicationFields';
import type { DraftData } from './draft-data';
import { SaveDraftDocument, type SaveDraftMutation } from './SaveDraft.mutation.generated';

/** What somebody whose saving came second is told. */
export type DraftConflict = Extract<SaveDraftMutation['saveDraft'], { readonly __typename: 'VersionDraftConflict' }>;

/** Which text is gone on with after a conflict. */
export type Settlement = 'merged' | 'theirs' | 'own';

interface Words {
  readonly name: string;
  readonly text: string;
}

interface Written extends Words {
  /** The revision that the writing began with, and what stood in it. */
  readonly revision: number;
  readonly opened: Words;
}

const startOf = ({ revision, name, text }: DraftData): Written => ({ revision, name, text, opened: { name, text } });
const isChanged = ({ name, text, opened }: Written): boolean => name !== opened.name || text !== opened.text;

/** The text and the name of a draft while they are written: kept in this window, saved, and settled where two people write at once. */
export function useDraftText(page: DraftData, onRefresh: () => Promise<DraftData | null>) {
  const { accountId, tenant } = useViewer();
  const kept = useDraft<Written>(`${accountId}.${tenant.id}.configuration.${page.id}`, startOf(page));
  const language = useLocale();
  const [mutate, { loading: pending }] = useMutation(SaveDraftDocument);
  const problemText = useProblemText();
  const [conflict, setConflict] = useState<DraftConflict | null>(null);
  const [faults, setFaults] = useState<readonly FieldFault[]>([]);
  const [failure, setFailure] = useState<string | null>(null);
  const [saved, setSaved] = useState(false);
  // Who has changed nothing sees what others save.
  const draft = isChanged(kept.draft) ? kept.draft : startOf(page);
  const set = (changed: Partial<Words>): void => {
    setSaved(false);
    setFaults([]);
    kept.change({ ...draft, ...changed });
  };
  const reload = async (): Promise<void> => {
    const fresh = await onRefresh();
    if (fresh) kept.change(startOf(fresh));
  };
  const save = async (): Promise<void> => {
    setFailure(null);
    try {
      const { revision, name, text } = draft;
      const { data } = await mutate({ variables: { draftId: page.id, language, revision, name, text } });
      const result = data?.saveDraft;
      setFaults(result?.__typename === 'FormErrors' ? result.errors : []);
      setConflict(result?.__typename === 'VersionDraftConflict' ? result : null);
      setSaved(result?.__typename === 'VersionDraftSaved');
      if (result?.__typename === 'VersionDraftSaved') await reload();
    } catch (error) {
      setFailure(problemText(error));
    }
  };
  const settle = (settlement: Settlement): void => {
    if (!conflict) return;
    const texts = { merged: conflict.merged ?? draft.text, theirs: conflict.text, own: draft.text };
    setConflict(null);
    const opened = { ...draft.opened, text: conflict.text };
    kept.change({ ...draft, opened, text: texts[settlement], revision: conflict.revision });
    if (settlement === 'theirs') void onRefresh();
  };
  const changed = isChanged(draft);
  return { values: draft, set, save, pending, faults, failure, saved: saved && !changed, changed, conflict, settle, reload };
}

export type Writing = ReturnType<typeof useDraftText>;
