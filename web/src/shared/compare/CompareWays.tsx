import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import styles from './CompareWays.module.css';

/** The two ways of comparing, at the top of both pages. */
export function CompareWays() {
  const { t } = useTranslation();
  return (
    <nav className={styles.ways} aria-label={t('comparison.ways.label')}>
      <NavLink to="/jamfor" end>
        {t('comparison.ways.strategies')}
      </NavLink>
      <NavLink to="/jamfor/nyckeltal">{t('comparison.ways.figures')}</NavLink>
    </nav>
  );
}
