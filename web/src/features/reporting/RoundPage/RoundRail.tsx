import { NotStated, SectionHeading, TextButton, TextLink } from '@utblick/ui';
import { CircleAlert, Clock } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { reportPath } from '../paths';
import { RoundChain } from '../RoundChain/RoundChain';
import { pageOfStep } from '../step-page';
import { AppointDialog } from './AppointDialog';
import { RuleInShort } from './RuleInShort';
import type { Round, RoundUnit } from './round-data';

/** Beside the units: the way ahead, what hinders it, and what the rule says and leaves open. */
export function RoundRail({ round, onChanged }: { readonly round: Round; readonly onChanged: () => void }) {
  const { t } = useTranslation();
  return (
    <aside className="u-rail round-rail" aria-label={t('reporting.round.rail')}>
      <section>
        <SectionHeading level={3}>{t('reporting.round.way')}</SectionHeading>
        <div className="round-rail-body">
          <RoundChain label={t('reporting.round.way')} steps={round.chain} linkOf={(step) => pageOfStep(round.id, step)} />
        </div>
      </section>
      {round.blockers.length > 0 && <Obstacles round={round} onChanged={onChanged} />}
      <RuleInShort round={round} />
    </aside>
  );
}

function Obstacles({ round, onChanged }: { readonly round: Round; readonly onChanged: () => void }) {
  const { t } = useTranslation();
  const [appointing, setAppointing] = useState<RoundUnit | null>(null);
  return (
    <section>
      <SectionHeading level={3}>{t('reporting.round.obstacles')}</SectionHeading>
      <ul className="u-rows">
        {round.blockers.map((blocker) => {
          const unit = round.units.find(({ reportId }) => reportId === blocker.reportId);
          const late = blocker.kind === 'not_started';
          return (
            <li key={`${blocker.kind} ${blocker.name}`} className="round-obstacle">
              {blocker.kind === 'chain_stops' ? null : late ? (
                <CircleAlert aria-hidden size={16} className="round-late" />
              ) : (
                <Clock aria-hidden size={16} className="round-due" />
              )}
              {blocker.kind === 'chain_stops' ? (
                <NotStated>{t('reporting.round.obstacle.chain_stops')}</NotStated>
              ) : (
                <span>
                  {t(`reporting.round.obstacle.${blocker.kind as 'not_started'}`, { name: blocker.name ?? '' })}{' '}
                  {unit && <Remedy round={round} unit={unit} onAppoint={() => setAppointing(unit)} />}
                </span>
              )}
            </li>
          );
        })}
      </ul>
      {appointing && <AppointDialog unit={appointing} onDone={onChanged} onClose={() => setAppointing(null)} />}
    </section>
  );
}

function Remedy({ round, unit, onAppoint }: { readonly round: Round; readonly unit: RoundUnit; readonly onAppoint: () => void }) {
  const { t } = useTranslation();
  if (!round.mayManage) return <TextLink href={reportPath(round.id, unit.reportId)}>{t('reporting.rounds.look')}</TextLink>;
  return (
    <TextButton onPress={onAppoint}>{t(unit.responsible ? 'reporting.round.appoint.change' : 'reporting.round.appoint.link')}</TextButton>
  );
}
