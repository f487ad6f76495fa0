import { Missing, Table } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/useFormat';
import { MoneyAtAGlance } from './MoneyAtAGlance';
import type { ActivityPartProps, ShownActivity } from './shown-activity';

/** The unit's own share: in one sentence, as a bar, and year by year. `tight`: no column for the budget, as beside the list. */
export function FundingPart({ activity, tight = false }: ActivityPartProps & { readonly tight?: boolean }) {
  const { t } = useTranslation();
  const { day } = useFormat();
  if (activity.funding.length === 0) return <p className="u-ink3">{t('activities.page.noFunding')}</p>;
  return (
    <div className="activity-funding">
      <MoneyAtAGlance totals={activity.totals} />
      <YearTable activity={activity} tight={tight} />
      {activity.asOf && <p className="u-t14 u-ink3">{t('activities.money.asOf', { day: day(activity.asOf) })}</p>}
    </div>
  );
}

type Year = ShownActivity['funding'][number];
type Figure = keyof ShownActivity['totals'];

function YearTable({ activity, tight }: ActivityPartProps & { readonly tight: boolean }) {
  const { t } = useTranslation();
  const figures: readonly Figure[] = [...(tight ? [] : (['budget'] as const)), 'grantReceived', 'coFinancingCash', 'coFinancingInKind'];
  const names: Readonly<Record<Figure, string>> = {
    budget: t('activities.money.budget'),
    grantReceived: t('activities.money.grant'),
    coFinancingCash: t('activities.money.cashShort'),
    coFinancingInKind: t('activities.money.inKind'),
  };
  return (
    <Table caption={t('activities.money.perYear')} showCaption compact>
      <thead>
        <tr>
          <th scope="col">{t('activities.money.year')}</th>
          {figures.map((figure) => (
            <th key={figure} scope="col" className="u-number">
              {names[figure]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {activity.funding.map((year) => (
          <tr key={year.year}>
            <th scope="row" className="u-nowrap">
              {year.year}
              {year.nature === 'forecast' && <span className="u-t14 u-ink3"> {t('activities.money.forecast')}</span>}
            </th>
            <Figures of={year} figures={figures} />
          </tr>
        ))}
      </tbody>
      {activity.funding.length > 1 && (
        <tfoot>
          <tr>
            <th scope="row">{t('activities.money.sum')}</th>
            <Figures of={activity.totals} figures={figures} />
          </tr>
        </tfoot>
      )}
    </Table>
  );
}

function Figures({ of, figures }: { readonly of: Pick<Year, Figure>; readonly figures: readonly Figure[] }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  return figures.map((figure) => {
    const kronor = of[figure];
    return (
      <td key={figure} className="u-number">
        {kronor === null ? <Missing>{t('activities.money.missing')}</Missing> : number(kronor)}
      </td>
    );
  });
}
