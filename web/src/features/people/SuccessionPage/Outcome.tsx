import { SectionHeading, StateWord } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { type Choices, outcomeOf, type Succession } from './things';

/** What the choices come to, before anything is done. */
export function Outcome({ page, choices }: { readonly page: Succession; readonly choices: Choices }) {
  const { t } = useTranslation();
  const { takers, left, undecided } = outcomeOf(page, choices);
  return (
    <section aria-labelledby="blir">
      <SectionHeading id="blir">{t('people.succession.preview')}</SectionHeading>
      <ul className="people-sentences u-band-body" aria-live="polite">
        {takers.map(({ name, count }) => (
          <li key={name}>
            <StateWord state="done">{t('people.succession.takesOver', { name, count })}</StateWord>
          </li>
        ))}
        {left > 0 && (
          <li>
            <StateWord state="waiting">{t('people.succession.left', { count: left })}</StateWord>
          </li>
        )}
        {undecided > 0 && (
          <li>
            <StateWord state="due">{t('people.succession.undecided', { count: undecided })}</StateWord>
          </li>
        )}
        <li className="u-ink2">{t('people.succession.undo')}</li>
      </ul>
    </section>
  );
}
