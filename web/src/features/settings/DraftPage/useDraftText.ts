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

interface Written {
  /** The revision that the writing began with. */
  readonly revision: number;
  readonly name: string;
  readonly text: string;
}

const startOf = ({ revision, name, text }: DraftData): Written => ({ revision, name, text });

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
  const { draft } = kept;
  const set = (changed: Partial<Written>): void => {
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
      const { data } = await mutate({ variables: { draftId: page.id, language, ...draft } });
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
    kept.change({ ...draft, text: texts[settlement], revision: conflict.revision });
    if (settlement === 'theirs') void onRefresh();
  };
  const changed = draft.text !== page.text || draft.name !== page.name;
  return { values: draft, set, save, pending, faults, failure, saved: saved && !changed, changed, conflict, settle, reload };
}

export type Writing = ReturnType<typeof useDraftText>;
