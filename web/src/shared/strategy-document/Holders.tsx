import { useTranslation } from 'react-i18next';
import { useFormat } from '../useFormat';
import type { Role } from './page-types';
import styles from './strategy-document.module.css';

/** Few enough to be named one by one. */
const namedAtMost = 3;

/** Who holds the role today. Where each unit has its own: how many have one, and which units lack it. */
export function Holders({ role }: { readonly role: Role }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { holders, places, vacantUnits } = role;
  if (places === null && holders.length === 0) return null;
  const names = [...new Set(holders.map(({ name }) => name))];
  if (places === null || places === 1 || names.length <= namedAtMost) {
    if (names.length > 0) return <p className={styles.holder}>{format.list(names)}</p>;
    if (places === null || places === 1) return <p className={styles.vacant}>{t('strategy.nobody')}</p>;
  }
  const filled = (places ?? 0) - vacantUnits.length;
  const named = format.list(vacantUnits.slice(0, namedAtMost));
  return (
    <p className={styles.holder}>
      {t('strategy.filled', { filled, places })}{' '}
      {vacantUnits.length > 0 && vacantUnits.length <= namedAtMost && t('strategy.vacantIn', { units: named })}
      {vacantUnits.length > namedAtMost &&
        t('strategy.vacantMore', { units: vacantUnits.slice(0, namedAtMost).join(', '), count: vacantUnits.length - namedAtMost })}
    </p>
  );
}
