import { Table } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../shared/useFormat';
import { useWord } from '../../../../shared/useWord';
import type { PreviewRows } from './preview-rows';

/** Each activity as the receiver would see it. */
export function ActivityRows({ activities }: { readonly activities: PreviewRows['activities'] }) {
  const { t } = useTranslation();
  const { day } = useFormat();
  const word = useWord();
  const period = (from: string | null, to: string | null): string =>
    [from, to].map((end) => (end === null ? '' : day(end, 'shortWithYear'))).join('–');
  return (
    <section aria-labelledby="de-ser-aktiviteter">
      <h3 id="de-ser-aktiviteter" className="u-t18">
        {t('sharing.preview.rows', { count: activities.length })}
      </h3>
      <Table caption={t('sharing.kind.activities')} stacks>
        <thead>
          <tr>
            <th scope="col">{t('sharing.preview.name')}</th>
            <th scope="col">{t('sharing.preview.kind')}</th>
            <th scope="col">{t('sharing.preview.period')}</th>
            <th scope="col">{t('sharing.preview.partners')}</th>
          </tr>
        </thead>
        <tbody>
          {activities.map(({ id, name, kind, status, unitName, programme, startsOn, endsOn, themes, partners }) => (
            <tr key={id}>
              <th scope="row">
                <span className="u-row-name">{name}</span>
                <span className="u-row-second">{unitName}</span>
                {themes.length > 0 && <span className="u-row-second">{themes.map((theme) => word('theme', theme)).join(', ')}</span>}
              </th>
              <td>
                {word('activityKind', kind)}
                <span className="u-row-second">{word('activityStatus', status)}</span>
                {programme && <span className="u-row-second">{programme}</span>}
              </td>
              <td className="u-nowrap">{period(startsOn, endsOn)}</td>
              <td>{partners.join('; ')}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </section>
  );
}
