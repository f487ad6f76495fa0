import { classNames } from '@utblick/ui';
import { CircleDashed } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import styles from './ComparePage.module.css';
import { addressOf, type CompareView, tablesInAddress } from './compare-view';
import { Mark } from './Mark';

/** The tables, each at an address of its own. */
export function TableTabs({ view }: { readonly view: CompareView }) {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('comparison.tables')} className={classNames('u-tabs', styles.tabs)}>
      {tablesInAddress.map(([word, table]) => (
        <Link
          key={word}
          to={addressOf({ ...view, table })}
          className={classNames('u-tab', styles.tab)}
          aria-current={table === view.table ? 'page' : undefined}
          data-selected={table === view.table || undefined}
        >
          {t(`comparison.table.${table}`)}
        </Link>
      ))}
    </nav>
  );
}

/** What the marks of the table mean. */
export function Legend({ marks }: { readonly marks: boolean }) {
  const { t } = useTranslation();
  return (
    <ul className={styles.legend}>
      {marks && (
        <li>
          <Mark weight="main" />
          {t('comparison.legend.main')}
        </li>
      )}
      {marks && (
        <li>
          <Mark weight="touched" />
          {t('comparison.legend.touched')}
        </li>
      )}
      <li className={styles.legendGap}>
        <CircleDashed aria-hidden />
        {t('comparison.gap.notStated')}
      </li>
    </ul>
  );
}
