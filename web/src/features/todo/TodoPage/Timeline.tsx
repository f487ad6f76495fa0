import { formattingTag } from '@utblick/i18n';
import { classNames, TextLink, VisuallyHidden } from '@utblick/ui';
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/useFormat';
import { laneNames } from './lanes';
import type { Page } from './page-types';
import styles from './Soon.module.css';
import { monthsOn, type Place, placesOn } from './timeline-places';
import { useComingWords } from './useComingWords';

/** The coming quarter, a lane for each kind of day. A filled dot is the reader's own work, a ring somebody else's. */
export function Timeline({ page }: { readonly page: Page }) {
  const { t } = useTranslation();
  const words = useComingWords();
  const labelled = page.soon.map((coming) => ({ coming, label: words(coming).short }));
  const lanes = Object.entries(laneNames)
    .map(([lane, name]) => ({
      lane,
      name,
      places: placesOn(
        labelled.filter(({ coming }) => coming.lane === lane),
        page,
      ),
    }))
    .filter(({ places }) => places.length > 0);
  return (
    <div className={styles.timeline}>
      <Months page={page} />
      <div className={styles.lines} aria-hidden>
        {monthsOn(page).map(({ on, left }) => (
          <span key={on} style={{ left: `${left}%` }} />
        ))}
      </div>
      {lanes.map(({ lane, name, places }) => (
        <div key={lane} className={styles.lane}>
          <h3>{t(name)}</h3>
          <ol style={{ '--rows': Math.max(...places.map(({ row }) => row)) + 1 } as CSSProperties}>
            {places.map((place) => (
              <Dot key={place.coming.key} place={place} />
            ))}
          </ol>
        </div>
      ))}
    </div>
  );
}

function Months({ page }: { readonly page: Page }) {
  const { t } = useTranslation();
  const { locale } = useFormat();
  const name = (on: string): string =>
    new Intl.DateTimeFormat(formattingTag(locale), { month: 'long', timeZone: 'UTC' }).format(new Date(on));
  return (
    <div className={styles.months} aria-hidden>
      <span className={styles.today}>{t('todo.coming.today')}</span>
      {monthsOn(page)
        .filter(({ named }) => named)
        .map(({ on, left }) => (
          <span key={on} style={{ left: `${left}%` }}>
            {name(on)}
          </span>
        ))}
    </div>
  );
}

function Dot({ place: { coming, left, width, row, before } }: { readonly place: Place }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { label, short, href } = useComingWords()(coming);
  return (
    <li
      className={classNames(coming.own && styles.own, before && styles.before)}
      style={{ left: `${left}%`, width: `${width}%`, '--row': row } as CSSProperties}
    >
      <span className={styles.dot} aria-hidden />
      <span className={styles.label}>
        <span className={styles.what} title={label}>
          {href ? <TextLink href={href}>{short}</TextLink> : short}
        </span>
        <time dateTime={coming.on}>{format.day(coming.on, 'short')}</time>
        {coming.own && <VisuallyHidden>, {t('todo.coming.own')}</VisuallyHidden>}
      </span>
    </li>
  );
}
