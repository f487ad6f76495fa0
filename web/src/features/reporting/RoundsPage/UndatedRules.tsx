import { Button } from '@utblick/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DatedRoundDialog } from './DatedRoundDialog';
import type { UndatedRule } from './rounds-data';

/** Rules that open rounds but do not say when, one row each. */
export function UndatedRules({ rules }: { readonly rules: readonly UndatedRule[] }) {
  const { t } = useTranslation();
  const [opening, setOpening] = useState<UndatedRule | null>(null);
  return (
    <>
      {rules.map((rule) => (
        <li key={rule.ruleKey} className="rounds-row">
          <div>
            <h3 className="u-t18">{rule.ruleName}</h3>
            {rule.summary && <p className="u-ink2 rounds-summary">{rule.summary}</p>}
            <p className="u-t15 u-ink2">{t(rule.byInstruction ? 'instruction.dated.noteByInstruction' : 'instruction.dated.note')}</p>
          </div>
          <Button small aria-label={t('instruction.dated.openRule', { rule: rule.ruleName })} onPress={() => setOpening(rule)}>
            {t('instruction.dated.open')}
          </Button>
        </li>
      ))}
      {opening && <DatedRoundDialog rule={opening} onClose={() => setOpening(null)} />}
    </>
  );
}
