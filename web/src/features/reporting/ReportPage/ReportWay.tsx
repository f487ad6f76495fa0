import { type ChainNode, SectionHeading, type State } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { daysBetween } from '../../../shared/format';
import { useViewer } from '../../../shared/viewer/ViewerContext';
import { type ChainStepData, RoundChain } from '../RoundChain/RoundChain';
import { unitState } from '../RoundPage/unit-state';
import type { Report } from './report-form';

/** The way of the report after it is handed in. The reporting step tells of this unit, not of all. */
export function ReportWay({ report }: { readonly report: Report }) {
  const { t } = useTranslation();
  const own = useOwnNode(report);
  return (
    <aside className="u-rail" aria-label={t('reporting.report.way')}>
      <section>
        <SectionHeading level={3}>{t('reporting.report.way')}</SectionHeading>
        <div className="report-way">
          <RoundChain
            label={t('reporting.report.way')}
            steps={report.chain}
            override={(step) => (step.verb === 'report' ? own(step) : null)}
          />
        </div>
      </section>
    </aside>
  );
}

function useOwnNode(report: Report): (step: ChainStepData) => Partial<ChainNode> {
  const { t } = useTranslation();
  const { today } = useViewer();
  const { state, word } = unitState({ ...report, extended: false }, true);
  const words =
    report.late && report.dueOn
      ? t('reporting.report.late', { count: daysBetween(report.dueOn, today) })
      : t(`reporting.round.state.${word}`);
  return () => ({ body: report.unitName, detail: report.responsible ?? undefined, state: { state: state satisfies State, word: words } });
}
