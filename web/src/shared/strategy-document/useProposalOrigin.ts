import { useTranslation } from 'react-i18next';
import type { MainDocument } from './page-types';

/** Where a proposal comes from, for its tag: "remiss 2016, dnr 1-2/2016". Null where no consultation is known. */
export function useProposalOrigin({ consultation }: Pick<MainDocument, 'consultation'>): string | null {
  const { t } = useTranslation();
  if (!consultation) return null;
  const { reference, deadline } = consultation;
  return deadline
    ? t('strategy.consultation', { year: deadline.slice(0, 4), reference })
    : t('strategy.consultationUndated', { reference });
}
