import { Facts, SectionHeading, type State, StateWord } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/useFormat';
import { useViewer } from '../../../shared/viewer/ViewerContext';
import { useOutcomeWord } from '../EarlierDecisions/useOutcomeWord';
import { shortHash } from '../short-hash';
import type { BodyVerb, DecisionMatterPage } from './decision-data';

interface DecisionReadProps {
  readonly decision: NonNullable<DecisionMatterPage['decision']>;
  readonly verb: BodyVerb;
  /** The round has reached its end. */
  readonly complete: boolean;
}

const states: Readonly<Record<string, State>> = { approved: 'done', received: 'done', referred_back: 'returned', rejected: 'late' };

/** The decision as it was recorded; nothing of it can be changed. */
export function DecisionRead({ decision, verb, complete }: DecisionReadProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { today } = useViewer();
  const outcomeWord = useOutcomeWord();
  const when = format.moment(decision.recordedAt, today);
  const recorded = decision.recordedBy
    ? t('reportingDecision.decision.recordedBy', { when, name: decision.recordedBy })
    : t('reportingDecision.decision.recordedWhen', { when });
  const facts = [
    { name: t('reportingDecision.decision.body'), value: decision.body },
    { name: t('reportingDecision.decision.decidedOn'), value: format.day(decision.decidedOn) },
    { name: t('reportingDecision.decision.paragraph'), value: decision.paragraph },
    { name: t('reportingDecision.decision.diarienummer'), value: decision.diarienummer },
    ...(decision.note ? [{ name: t('reportingDecision.decision.note'), value: decision.note }] : []),
  ];
  return (
    <section aria-labelledby="decision">
      <SectionHeading id="decision">{t(`reportingDecision.decision.recorded.${verb}`)}</SectionHeading>
      <p className="decision-outcome">
        <StateWord state={states[decision.outcome] ?? 'done'}>{outcomeWord(decision.outcome, verb)}</StateWord>
        {complete && <span className="decision-complete">{t('reportingDecision.decision.complete')}</span>}
      </p>
      <Facts facts={facts} />
      <p className="decision-locked">
        {recorded}
        <br />
        <span className="decision-hash">{t('reportingDecision.decision.lockedHash', { hash: shortHash(decision.contentHash) })}</span>
        {decision.compilationHash && (
          <>
            <br />
            <span className="decision-hash">
              {t('reportingDecision.decision.onCompilation', { hash: shortHash(decision.compilationHash) })}
            </span>
          </>
        )}
      </p>
    </section>
  );
}
