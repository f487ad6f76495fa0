import { ProposalTag } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { useWord } from '../../../shared/useWord';
import styles from './CompareCell.module.css';

/** Marks what is not in force unless the column's head already does; and what the municipality has decided itself. */
export function OriginMark({ origin, covered }: { readonly origin: string; readonly covered: string | null }) {
  const { t } = useTranslation();
  const word = useWord();
  if (origin === 'adopted' || origin === covered) return null;
  if (origin === 'local') return <span className={styles.line}>{t('comparison.ownDecision')}</span>;
  return <ProposalTag>{word('origin', origin)}</ProposalTag>;
}
