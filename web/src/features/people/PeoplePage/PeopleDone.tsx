import { Banner } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';

/** What the list is told when something has just been done on another page. */
export type PeopleDoneState =
  | { readonly done: 'term' }
  | { readonly done: 'succession' }
  | { readonly done: 'import'; readonly people: number; readonly assignments: number; readonly invited: number };

/** What was done a moment ago. */
export function PeopleDone() {
  const { t } = useTranslation();
  const { state } = useLocation() as { readonly state: PeopleDoneState | null };
  if (!state?.done) return null;
  const words = {
    term: { title: t('people.term.done'), lead: t('people.term.doneLead') },
    succession: { title: t('people.succession.done'), lead: t('people.succession.doneLead') },
    import: {
      title: t('people.importPage.done'),
      lead: t('people.importPage.doneLead', { people: 0, assignments: 0, invited: 0, ...state }),
    },
  }[state.done];
  return (
    <div className="u-band-body">
      <Banner tone="done" announce title={words.title}>
        {words.lead}
      </Banner>
    </div>
  );
}
