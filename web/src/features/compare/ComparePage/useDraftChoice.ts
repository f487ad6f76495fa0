import { createContext, useContext } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { addressOf, readView } from './compare-view';
import { newDraft } from './draft-places';
import type { Page } from './page-types';

type Draft = Page['drafts'][number];

/** The drafts that whoever looks at the page may borrow into. */
export const OpenDrafts = createContext<readonly Draft[]>([]);

/** Where the next borrowed thing goes. The choice is kept in the address; an address that names no open draft means a new one. */
export function useDraftChoice() {
  const drafts = useContext(OpenDrafts);
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const view = readView(search);
  const choose = (id: string): void => {
    const address = addressOf({ ...view, draft: id === newDraft ? null : id });
    void navigate(address, { replace: true, preventScrollReset: true });
  };
  return { drafts, chosen: drafts.find(({ id }) => id === view.draft) ?? null, choose };
}
