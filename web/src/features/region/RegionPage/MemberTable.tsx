import { Missing, SectionHeading, Table } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/useFormat';
import { useViewer } from '../../../shared/viewer/ViewerContext';
import type { Region } from './region-data';

type Member = Region['members'][number];

/** Every member of today with what it shares of the year; those that are not in the installation are named after. */
export function MemberTable({ page }: { readonly page: Region }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const here = page.members.filter(({ tenantId }) => tenantId !== null);
  const totalOf = (key: string): number | null => page.totals.find((total) => total.key === key)?.value ?? null;
  const [activities, grants] = [totalOf('activities'), totalOf('grants')];
  return (
    <section className="u-band" aria-labelledby="medlemmar">
      <SectionHeading id="medlemmar" note={t('region.membersNote', { count: page.members.length })}>
        {t('region.members')}
      </SectionHeading>
      {here.length > 0 && (
        <Table caption={t('region.members')}>
          <thead>
            <tr>
              <th scope="col">{t('region.municipality')}</th>
              <th scope="col" className="u-number">
                {t('region.activities')} {page.year}
              </th>
              <th scope="col" className="u-number">
                {t('region.grants')}
              </th>
            </tr>
          </thead>
          <tbody>
            {here.map((member) => (
              <MemberRow key={member.code} member={member} />
            ))}
          </tbody>
          {(activities !== null || grants !== null) && (
            <tfoot>
              <tr>
                <th scope="row">{t('region.sumShared')}</th>
                <td className="u-number">{activities !== null && number(activities)}</td>
                <td className="u-number">{grants !== null && number(grants)}</td>
              </tr>
            </tfoot>
          )}
        </Table>
      )}
      <Elsewhere members={page.members.filter(({ tenantId }) => tenantId === null)} />
    </section>
  );
}

function MemberRow({ member }: { readonly member: Member }) {
  const { name, sharesActivities, sharesFunding, activities, grantReceived } = member;
  return (
    <tr>
      <th scope="row">
        <span className="u-strong">{name}</span>
        <Dates member={member} />
      </th>
      <td className="u-number">
        <Shared shared={sharesActivities} value={activities} />
      </td>
      <td className="u-number">
        <Shared shared={sharesFunding} value={grantReceived} />
      </td>
    </tr>
  );
}

function Shared({ shared, value }: { readonly shared: boolean; readonly value: number | null }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  if (!shared) return <Missing>{t('region.notShared')}</Missing>;
  return value === null ? <Missing>{t('region.missing')}</Missing> : number(value);
}

/** Since when, where it is known; until when, where the membership ends. */
function Dates({ member: { from, to } }: { readonly member: Member }) {
  const { t } = useTranslation();
  const { day } = useFormat();
  const words = [from && t('region.memberSince', { day: day(from) }), to && t('region.memberUntil', { day: day(to) })].filter(Boolean);
  return words.length > 0 ? <span className="u-row-second">{words.join(', ')}</span> : null;
}

/** Members that have no place in this installation: they share with nobody. */
function Elsewhere({ members }: { readonly members: readonly Member[] }) {
  const { t } = useTranslation();
  const { today } = useViewer();
  const { list, inWords, sentence, day } = useFormat();
  if (members.length === 0) return null;
  const name = (member: Member): string =>
    member.to !== null && member.to > today ? `${member.name} (${t('region.memberUntil', { day: day(member.to) })})` : member.name;
  return (
    <p className="u-band-body u-t15 u-ink2">
      {t('region.notHereNote', { count: members.length, number: sentence(inWords(members.length)), names: list(members.map(name)) })}
    </p>
  );
}
