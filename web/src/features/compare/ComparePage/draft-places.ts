import { guideStepOf } from '@utblick/configuration';

/** The choice to begin a new draft, among the ids of drafts. */
export const newDraft = 'nytt';

/** Where a draft goes on after borrowing `item`; at its beginning where nothing is borrowed yet. */
export function guideAddress(draftId: string, item: string | null = null): string {
  const [area = ''] = (item ?? 'tenant').split('/');
  const step = guideStepOf([area === 'document' ? 'documents' : area]);
  return `/installningar/utkast/${draftId}/guide/${step}`;
}
