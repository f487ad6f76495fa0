import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/useFormat';
import styles from './ComparePage.module.css';
import type { Page } from './page-types';

/** Whose reading it is, from when, and who is not in the table. */
export function CompareFoot({ page }: { readonly page: Page }) {
  const { t } = useTranslation();
  const format = useFormat();
  const versions = page.columns.flatMap(({ name, version }) =>
    version === null ? [] : [t('comparison.version', { name, number: version })],
  );
  return (
    <footer className={styles.foot}>
      {page.more > 0 && <p>{t('comparison.more', { count: page.more, number: format.inWords(page.more) })}</p>}
      {page.silent > 0 && <p>{t('comparison.silent', { count: page.silent, number: format.inWords(page.silent) })}</p>}
      {page.counts && versions.length > 0 && <p>{t('comparison.mapping', { versions: format.list(versions) })}</p>}
      <p>{t('comparison.since', { day: format.day(page.today) })}</p>
    </footer>
  );
}
