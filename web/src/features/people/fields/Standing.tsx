import { type State, StateWord } from '@utblick/ui';
import { useTranslation } from 'react-i18next';

const states: Readonly<Record<string, State>> = {
  invited: 'due',
  expired: 'late',
  withdrawn: 'waiting',
  none: 'waiting',
  away: 'waiting',
};

/** How somebody stands to the house, in a word. */
export function Standing({ standing }: { readonly standing: string }) {
  const { t } = useTranslation();
  const words: Readonly<Record<string, string>> = t('people.standing', { returnObjects: true });
  // What nearly everybody has is told quietly.
  if (standing === 'in') return <span className="u-ink2">{words.in}</span>;
  return <StateWord state={states[standing] ?? 'waiting'}>{words[standing] ?? standing}</StateWord>;
}
