import { SectionHeading } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/useFormat';
import { EarlierDecisions } from '../EarlierDecisions/EarlierDecisions';
import { RoundChain } from '../RoundChain/RoundChain';
import { shortHash } from '../short-hash';
import { pageOfStep } from '../step-page';
import type { Compilation } from './compilation-data';

/** Beside the document: the way of the round, what has been decided, and the frozen copy. */
export function CompilationRail({ page }: { readonly page: Compilation }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <aside className="u-rail compilation-rail" aria-label={t('reportingDecision.compilation.rail')}>
      <section>
        <SectionHeading level={3}>{t('reportingDecision.compilation.way')}</SectionHeading>
        <div className="compilation-rail-body">
          <RoundChain
            label={t('reportingDecision.compilation.way')}
            steps={page.chain}
            linkOf={(step) => (step.key === page.stepKey ? null : pageOfStep(page.roundId, step))}
          />
        </div>
      </section>
      {page.decisions.length > 0 && (
        <section>
          <SectionHeading level={3}>{t('reportingDecision.compilation.decisions')}</SectionHeading>
          <EarlierDecisions decisions={page.decisions} chain={page.chain} />
        </section>
      )}
      {page.frozen && (
        <p className="compilation-hash">
          {t('reportingDecision.compilation.hash', { hash: shortHash(page.frozen.contentHash) })}
          <br />
          {t('reportingDecision.compilation.finishedEnd', { day: format.day(page.frozen.finishedAt) })}
          {page.frozen.edition > 1 && ` ${t('reportingDecision.compilation.edition', { edition: page.frozen.edition })}`}
        </p>
      )}
    </aside>
  );
}
