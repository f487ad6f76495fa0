import { Banner, LinkButton } from '@utblick/ui';
import { Gavel } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/useFormat';
import { useWord } from '../../../shared/useWord';
import { decisionPath } from '../paths';
import { useChainActors } from '../RoundChain/useChainActors';
import type { Compilation } from './compilation-data';

/** That the compilation is finished, and whose turn it is now. */
export function NextStep({ page, announce }: { readonly page: Compilation; readonly announce: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  const word = useWord();
  const actorsOf = useChainActors();
  const next = page.chain.find(({ status }) => status === 'current');
  const day = page.frozen ? format.day(page.frozen.finishedAt) : '';
  const lead = next
    ? t('reportingDecision.compilation.finishedLead', {
        day,
        verb: (next.label ?? word('verb', next.verb)).toLocaleLowerCase(format.locale),
        body: actorsOf(next.actors),
      })
    : t('reportingDecision.compilation.finishedEnd', { day });
  const records = next?.open && ['approve', 'adopt', 'receive'].includes(next.verb);
  return (
    <div className="compilation-banner">
      <Banner
        tone="done"
        announce={announce}
        title={t('reportingDecision.compilation.finishedTitle')}
        action={
          records && (
            <LinkButton href={decisionPath(page.roundId, next.key)} small icon={<Gavel aria-hidden />}>
              {t(next.verb === 'receive' ? 'reportingDecision.compilation.recordReceipt' : 'reportingDecision.compilation.record')}
            </LinkButton>
          )
        }
      >
        {lead}
      </Banner>
    </div>
  );
}
