/** The choice to begin a new draft, among the ids of drafts. */
export const newDraft = 'nytt';

/** The step of the guided set-up that the borrowed thing is found in, by the first word of what it is borrowed by. */
const steps: Readonly<Record<string, string>> = {
  document: 'dokument',
  documents: 'dokument',
  purposes: 'syften',
  principles: 'syften',
  pillars: 'inriktningar',
  roles: 'roller',
  rules: 'regler',
  networks: 'natverk',
};

/** Where a draft goes on after borrowing `item`; at its beginning where nothing is borrowed yet. */
export function guideAddress(draftId: string, item: string | null = null): string {
  const step = item === null ? 'kommun' : (steps[item.split('/')[0] ?? ''] ?? 'ovrigt');
  return `/installningar/utkast/${draftId}/guide/${step}`;
}
