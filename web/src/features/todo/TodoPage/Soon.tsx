import { SectionHeading, TextButton, TextLink } from '@utblick/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/useFormat';
import { laneNames } from './lanes';
import type { Coming, Page } from './page-types';
import styles from './Soon.module.css';
import { Timeline } from './Timeline';
import { useComingWords } from './useComingWords';

/** The coming quarter: a timeline, and on a phone a list of dates. */
export function Soon({ page }: { readonly page: Page }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <section className="u-band" aria-labelledby="snart">
      <SectionHeading id="snart" note={t('todo.soonNote', { day: format.day(page.horizon) })}>
        {t('todo.soon')}
      </SectionHeading>
      {page.soon.length === 0 ? (
        <p className={styles.nothing}>{t('todo.coming.none')}</p>
      ) : (
        <>
          <Timeline page={page} />
          <DateList days={page.soon} />
        </>
      )}
    </section>
  );
}

/** So many dates on a phone before somebody asks for the rest. */
const datesAtFirst = 7;

function DateList({ days }: { readonly days: readonly Coming[] }) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const hasMore = days.length > datesAtFirst + 1;
  return (
    <div className={styles.dates}>
      <ol>
        {(all || !hasMore ? days : days.slice(0, datesAtFirst)).map((coming) => (
          <DateRow key={coming.key} coming={coming} />
        ))}
      </ol>
      {hasMore && !all && <TextButton onPress={() => setAll(true)}>{t('todo.coming.all', { count: days.length })}</TextButton>}
    </div>
  );
}

function DateRow({ coming }: { readonly coming: Coming }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { label, href } = useComingWords()(coming);
  return (
    <li>
      <time dateTime={coming.on}>{format.day(coming.on, 'short')}</time>
      <div>
        <p>{href ? <TextLink href={href}>{label}</TextLink> : label}</p>
        <p className="u-t14 u-ink3">
          {t(laneNames[coming.lane] ?? 'todo.lane.reporting')}
          {coming.roundName && !label.includes(coming.roundName) && `, ${coming.roundName}`}
        </p>
      </div>
    </li>
  );
}
