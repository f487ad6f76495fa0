import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

/** What a body did, as a state of the matter: "Godkänd", "Antagen", "Återremitterad", "Mottagen". */
export function useOutcomeWord(): (outcome: string, verb: string | undefined) => string {
  const { t } = useTranslation();
  return useCallback(
    (outcome, verb) => {
      if (outcome === 'approved') return t(`reportingDecision.decision.decided.approved.${verb === 'adopt' ? 'adopt' : 'approve'}`);
      return t(`reportingDecision.decision.decided.${outcome as 'referred_back' | 'rejected' | 'received'}`);
    },
    [t],
  );
}
