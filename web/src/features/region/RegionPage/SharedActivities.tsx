import { SectionHeading, Table } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { useCountryName } from '../../../shared/useCountryName';
import { useWord } from '../../../shared/useWord';
import type { Region } from './region-data';

type Activity = Region['activities'][number];

/** Activities that members share one by one. */
export function SharedActivities({ page: { activities, activityCount } }: { readonly page: Region }) {
  const { t } = useTranslation();
  const note =
    activityCount > activities.length
      ? t('region.itemsShown', { shown: activities.length, total: activityCount })
      : t('region.itemsNote', { count: activityCount });
  return (
    <section className="u-band" aria-labelledby="aktiviteter">
      <SectionHeading id="aktiviteter" note={activityCount > 0 && note}>
        {t('region.items')}
      </SectionHeading>
      {activities.length === 0 ? (
        <p className="u-band-body u-ink2">{t('region.noItems')}</p>
      ) : (
        <Table caption={t('region.items')} stacks>
          <thead>
            <tr>
              <th scope="col">{t('region.activity')}</th>
              <th scope="col">{t('region.kind')}</th>
              <th scope="col">{t('region.period')}</th>
              <th scope="col">{t('region.partners')}</th>
            </tr>
          </thead>
          <tbody>
            {activities.map((activity) => (
              <ActivityRow key={activity.id} activity={activity} />
            ))}
          </tbody>
        </Table>
      )}
    </section>
  );
}

function ActivityRow({ activity }: { readonly activity: Activity }) {
  const { t } = useTranslation();
  const word = useWord();
  const country = useCountryName();
  const { name, member, unitName, kind, status, startsOn, endsOn, partners } = activity;
  const [from, to] = [startsOn?.slice(0, 4), endsOn?.slice(0, 4)];
  const openEnded = to === undefined && from !== undefined && status !== 'ended';
  const years = openEnded ? t('region.sinceYear', { year: from }) : [...new Set([from, to].filter(Boolean))].join('–');
  const partnerName = (partner: Activity['partners'][number]): string =>
    [partner.name, partner.city, partner.country && country(partner.country)].filter(Boolean).join(', ');
  return (
    <tr>
      <th scope="row">
        <span className="u-row-name">{name}</span>
        <span className="u-row-second">
          {member} · {unitName}
        </span>
      </th>
      <td>
        {word('activityKind', kind)}
        <span className="u-row-second">{word('activityStatus', status)}</span>
      </td>
      <td className="u-nowrap">{years}</td>
      <td>{partners.map(partnerName).join('; ')}</td>
    </tr>
  );
}
