import { Trans, useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/useFormat';
import { moneyParts } from './money-parts';
import type { ShownActivity } from './shown-activity';

type Totals = ShownActivity['totals'];

/** One sentence and one bar: how much in all, and where it comes from. */
export function MoneyAtAGlance({ totals }: { readonly totals: Totals }) {
  return (
    <div>
      <p className="u-t18 activity-money-sentence">
        <Sentence totals={totals} />
      </p>
      <Bar totals={totals} />
    </div>
  );
}

const bold = { b: <b /> };

function Sentence({ totals }: { readonly totals: Totals }) {
  const { t } = useTranslation();
  const { moneyShort } = useFormat();
  const { budget, grantReceived, coFinancingCash, coFinancingInKind } = totals;
  const own = coFinancingCash === null && coFinancingInKind === null ? null : (coFinancingCash ?? 0) + (coFinancingInKind ?? 0);
  if (budget === null && grantReceived === null) return t('activities.money.noBudget');
  if (budget === null) {
    return <Trans i18nKey="activities.money.noBudgetButGrant" values={{ grant: moneyShort(grantReceived ?? 0) }} components={bold} />;
  }
  const values = { budget: moneyShort(budget), own: moneyShort(own ?? 0) };
  return (
    <Trans i18nKey={own === null ? 'activities.money.budgetOnly' : 'activities.money.budgetAndOwn'} values={values} components={bold} />
  );
}

function Bar({ totals }: { readonly totals: Totals }) {
  const { t } = useTranslation();
  const { moneyShort } = useFormat();
  const parts = moneyParts(totals);
  if (parts.length === 0) return null;
  return (
    <>
      <div className="activity-bar" aria-hidden>
        {parts.map(({ key, kronor }) => (
          <span key={key} className={`activity-bar-${key}`} style={{ flexGrow: kronor }} />
        ))}
      </div>
      <ul className="activity-bar-words" aria-label={t('activities.money.barLabel')}>
        {parts.map(({ key, kronor, percent }) => (
          <li key={key} className={`activity-bar-word-${key}`}>
            <span className="u-strong">{t(`activities.money.${key}`)}</span>
            <span className="u-ink2">{t('activities.money.share', { amount: moneyShort(kronor), percent })}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
