import { NotStated, SectionHeading } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { OriginTag } from '../stated/OriginTag';
import { headingOrigin } from '../stated/origins';
import { useFormat } from '../useFormat';
import { NoReporting } from './NoReporting';
import type { Page } from './page-types';
import { RuleChain } from './RuleChain';

/** How the work is followed up: each rule as the picture of its chain, or what can be done where there is no rule. */
export function FollowUp({ page, preview }: { readonly page: Page; readonly preview: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { rules } = page;
  const covered = headingOrigin(rules);
  const note =
    rules.length > 0 ? (
      format.sentence(t('strategy.rules', { count: rules.length, number: format.inWords(rules.length) }))
    ) : (
      <NotStated>{t('states.notStatedByDocument')}</NotStated>
    );
  return (
    <section className="u-band" aria-labelledby="uppfoljning">
      <SectionHeading id="uppfoljning" tag={<OriginTag origin={covered} />} note={note}>
        {t('strategy.followUp')}
      </SectionHeading>
      {rules.length === 0 && <NoReporting page={page} preview={preview} />}
      {rules.length > 0 && page.reporting.stated === 'none' && <p className="u-ink2">{t('strategy.noReporting.ownRules')}</p>}
      {rules.map((rule) => (
        <RuleChain key={rule.key} rule={rule} covered={covered} preview={preview} />
      ))}
    </section>
  );
}
