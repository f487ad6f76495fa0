import { EmptyState, Missing, SectionHeading, TextLink } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import type { Figure, Page } from './page-types';
import { Spark } from './Spark';
import styles from './Standing.module.css';
import { useFigureWords } from './useFigureWords';

/** How the register stands: five figures, each a link, with how it has gone over the years. */
export function Standing({ page }: { readonly page: Page }) {
  const { t } = useTranslation();
  const { figures, today } = page;
  if (figures === null) return null;
  const years = figures[0]?.series.map(({ year }) => year) ?? [];
  return (
    <section className="u-band" aria-labelledby="laget">
      <SectionHeading id="laget" note={years.length > 0 && t('todo.standingNote', { from: years[0], to: years.at(-1) })}>
        {t('todo.standing')}
      </SectionHeading>
      {figures.length === 0 ? (
        <EmptyState title={t('todo.noFigures.title')}>{page.mayAddActivity && t('todo.noFigures.lead')}</EmptyState>
      ) : (
        <ul className={styles.figures}>
          {figures.map((figure) => (
            <FigureCell key={figure.key} figure={figure} today={today} />
          ))}
        </ul>
      )}
    </section>
  );
}

function FigureCell({ figure, today }: { readonly figure: Figure; readonly today: string }) {
  const { t } = useTranslation();
  const { name, value, unit, href, change, years } = useFigureWords()(figure, today);
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
