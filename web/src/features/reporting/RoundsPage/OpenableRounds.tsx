import { Banner, Button, NotStated, SectionHeading, TextLink } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/useFormat';
import { roundPath } from '../paths';
import type { OpenablePeriod as Period, UndatedRule } from './rounds-data';
import { UndatedRules } from './UndatedRules';
import { useOpenRound } from './useOpenRound';

export interface OpenableRoundsProps {
  readonly periods: readonly Period[];
  readonly undated: readonly UndatedRule[];
}

/** The rounds that can be opened now, one row and one button each. */
export function OpenableRounds({ periods, undated }: OpenableRoundsProps) {
  const { t } = useTranslation();
  const { open, opening, refused, failure } = useOpenRound();
  return (
    <section className="u-band" aria-labelledby="rounds-openable">
      <SectionHeading id="rounds-openable">{t('reporting.rounds.openable')}</SectionHeading>
      {failure && <Banner tone="late" title={failure} announce />}
      {refused?.reasons.map((reason) => (
        <Banner
          key={reason}
          tone="due"
          announce
          title={t(`reporting.rounds.notOpened.${reason as 'no_units'}`)}
          action={refused.existingId && <TextLink href={roundPath(refused.existingId)}>{t('reporting.rounds.toExisting')}</TextLink>}
        />
      ))}
      <ul className="u-rows">
        {byRule(periods).map(([first, ...others]) => (
          <li key={first.ruleKey} className="rounds-row">
            <RuleWords period={first} />
            <div className="u-buttons">
              {[first, ...others].map(({ ruleKey, ruleName, year, periodKey }) => (
                <Button
                  key={periodKey}
                  small
                  pending={opening}
                  pendingLabel={t('reporting.rounds.opening')}
                  aria-label={t('reporting.rounds.openRound', { rule: ruleName, period: periodKey })}
                  onPress={() => void open(ruleKey, year, periodKey)}
                >
                  {t('reporting.rounds.openShort', { period: periodKey })}
                </Button>
              ))}
            </div>
          </li>
        ))}
        <UndatedRules rules={undated} />
      </ul>
    </section>
  );
}

/** The periods of each rule together, rules in the order given. */
function byRule(periods: readonly Period[]): readonly (readonly [Period, ...Period[]])[] {
  const keys = [...new Set(periods.map(({ ruleKey }) => ruleKey))];
  return keys.flatMap((key) => {
    const [first, ...others] = periods.filter(({ ruleKey }) => ruleKey === key);
    return first ? [[first, ...others] as const] : [];
  });
}

function RuleWords({ period: { ruleName, summary, dueOn } }: { readonly period: Period }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <div>
      <h3 className="u-t18">{ruleName}</h3>
      {summary && <p className="u-ink2 rounds-summary">{summary}</p>}
      <p className="u-t15 u-ink2">
        {dueOn ? (
          t('reporting.rounds.dueYearly', { day: format.day(dueOn, 'dayAndMonth') })
        ) : (
          <NotStated>{t('reporting.rounds.dueMissing')}</NotStated>
        )}
      </p>
    </div>
  );
}
