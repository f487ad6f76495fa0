import { NotStated, SectionHeading, TextLink } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { ruleSettingsPath } from '../paths';
import type { SilentRule } from './rounds-data';

export interface SilentRulesProps {
  readonly rules: readonly SilentRule[];
  /** The viewer settles what the documents leave open. */
  readonly mayConfigure: boolean;
}

/** Rules that ask for a report but leave open what a round would need: a gap is shown, never filled, with the way to settle it. */
export function SilentRules({ rules, mayConfigure }: SilentRulesProps) {
  const { t } = useTranslation();
  return (
    <section className="u-band" aria-labelledby="rounds-silent">
      <SectionHeading id="rounds-silent" note={t('reporting.rounds.silentNote')}>
        {t('reporting.rounds.silent')}
      </SectionHeading>
      <ul className="u-rows">
        {rules.map(({ ruleKey, ruleName, summary, reasons, sources }) => (
          <li key={ruleKey} className="rounds-silent">
            <h3 className="u-t18">{ruleName}</h3>
            {summary && <p className="u-ink2 rounds-summary">{summary}</p>}
            <div className="rounds-gaps">
              {reasons.map((reason) => (
                <NotStated key={reason} action={mayConfigure && <Remedy ruleKey={ruleKey} reason={reason} />}>
                  {t(`reporting.rounds.notOpened.${reason as 'not_in_force'}`)}
                </NotStated>
              ))}
              {sources.length > 0 && (
                <span className="u-t14 u-ink3">{t('reporting.round.source', { count: sources.length, list: sources.join(', ') })}</span>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Remedy({ ruleKey, reason }: { readonly ruleKey: string; readonly reason: string }) {
  const { t } = useTranslation();
  const href = reason === 'not_in_force' ? '/strategi' : ruleSettingsPath(ruleKey);
  return <TextLink href={href}>{t(`instruction.remedy.${reason as 'not_in_force'}`)}</TextLink>;
}
