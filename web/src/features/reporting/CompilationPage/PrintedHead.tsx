import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/useFormat';
import { useViewer } from '../../../shared/viewer/ViewerContext';
import { shortHash } from '../short-hash';
import type { Compilation } from './compilation-data';

/** Stands on paper only: whose it is, which year, and which frozen copy. */
export function PrintedHead({ page }: { readonly page: Compilation }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { tenant } = useViewer();
  const finished = page.written === null && page.frozen;
  return (
    <div className="compilation-printed-head">
      <span>{t('reportingDecision.compilation.printedHead', { tenant: tenant.name, round: page.roundName })}</span>
      <span>
        {finished
          ? t('reportingDecision.compilation.printedFinished', {
              day: format.day(finished.finishedAt),
              hash: shortHash(finished.contentHash),
            })
          : t('reportingDecision.compilation.printedDraft')}
      </span>
    </div>
  );
}
