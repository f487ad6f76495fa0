import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/useFormat';
import { useOutcomeWord } from './useOutcomeWord';
import './EarlierDecisions.css';

export interface EarlierDecision {
  readonly id: string;
  readonly stepKey: string;
  readonly body: string;
  readonly outcome: string;
  readonly decidedOn: string;
  readonly paragraph: string;
  readonly diarienummer: string;
  readonly note: string;
}

interface EarlierDecisionsProps {
  readonly decisions: readonly EarlierDecision[];
  readonly chain: readonly { readonly key: string; readonly verb: string }[];
}

/** What bodies have decided in the round: who, what, when and where it stands written. */
export function EarlierDecisions({ decisions, chain }: EarlierDecisionsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const outcomeWord = useOutcomeWord();
  return (
    <ul className="u-rows">
      {decisions.map(({ id, stepKey, body, outcome, decidedOn, paragraph, diarienummer, note }) => (
        <li key={id}>
          <strong className="earlier-decision-body">{body}</strong>
          <p>
            {t('reportingDecision.decision.line', {
              outcome: outcomeWord(outcome, chain.find(({ key }) => key === stepKey)?.verb),
              day: format.day(decidedOn),
              paragraph,
              diarienummer,
            })}
          </p>
          {note && <p className="earlier-decision-note">{note}</p>}
        </li>
      ))}
    </ul>
  );
}
