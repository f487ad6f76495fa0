import { EmptyState, Missing, SectionHeading, TextLink } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import type { Figure, Page } from './page-types';
import { Spark } from './Spark';
import styles from './TodoPage.module.css';
import { useFigureWords } from './useFigureWords';

/** How the register stands: five figures, each a link, with how it has gone over the years. */
export function Standing({ page }: { readonly page: Page }) {
  const { t } = useTranslation();
  const years = page.figures[0]?.series.map(({ year }) => year) ?? [];
  return (
    <section className="u-band" aria-labelledby="laget">
      <SectionHeading id="laget" note={years.length > 0 && t('todo.standingNote', { from: years[0], to: years.at(-1) })}>
        {t('todo.standing')}
      </SectionHeading>
      {page.figures.length === 0 ? (
        <EmptyState title={t('todo.noFigures.title')}>{t('todo.noFigures.lead')}</EmptyState>
      ) : (
        <ul className={styles.figures}>
          {page.figures.map((figure) => (
            <FigureCell key={figure.key} figure={figure} />
          ))}
        </ul>
      )}
    </section>
  );
}

function FigureCell({ figure }: { readonly figure: Figure }) {
  const { t } = useTranslation();
  const { name, value, unit, href, change, years } = useFigureWords()(figure);
  return (
    <li>
      <TextLink className={styles.figureName} href={href}>
        {name}
      </TextLink>
      <p className={styles.value}>
        {value === null ? <Missing>{t('states.missing')}</Missing> : <b>{value}</b>} {unit}
      </p>
      <Spark figure={figure} label={years} />
      <p className={styles.change}>{change}</p>
    </li>
  );
}
