import { useQuery } from '@apollo/client/react';
import { EmptyState, LinkButton, Table } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { PageLoading } from '../../../../../shared/states/PageLoading';
import { PageProblem } from '../../../../../shared/states/PageProblem';
import { importPeoplePath, invitePath, peoplePath } from '../../../paths';
import type { GuideStepForm, GuideStepProps } from '../../guide';
import { GuidePeopleDocument } from './GuidePeople.query.generated';
import { type RoleSeats, roleSeats } from './role-seats';

/** Who has which role, what nobody has yet, and the way to the pages where people are invited. */
function PeopleForm({ guide }: GuideStepProps) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(GuidePeopleDocument, { fetchPolicy: 'cache-and-network' });
  if (!data) return error ? <PageProblem error={error} onRetry={() => void refetch()} /> : <PageLoading />;
  const seats = roleSeats(guide.tree.roles, data);
  return (
    <div className="u-fields">
      <p>{t('guidePlaces.people.lead')}</p>
      {seats.length === 0 ? (
        <EmptyState title={t('guidePlaces.people.noRoles')}>{t('guidePlaces.people.noRolesLead')}</EmptyState>
      ) : (
        <Seats seats={seats} draftId={guide.page.id} />
      )}
      <div className="u-buttons">
        <LinkButton href={peoplePath(guide.page.id)}>{t('guidePlaces.people.toPeople')}</LinkButton>
        <LinkButton href={importPeoplePath(guide.page.id)}>{t('guidePlaces.people.toImport')}</LinkButton>
      </div>
    </div>
  );
}

interface SeatsProps {
  readonly seats: readonly RoleSeats[];
  readonly draftId: string;
}

function Seats({ seats, draftId }: SeatsProps) {
  const { t } = useTranslation();
  return (
    <Table caption={t('guide.steps.personer.name')} stacks>
      <thead>
        <tr>
          <th scope="col">{t('guidePlaces.people.role')}</th>
          <th scope="col">{t('guidePlaces.people.holders')}</th>
          <th scope="col">{t('guidePlaces.people.act')}</th>
        </tr>
      </thead>
      <tbody>
        {seats.map((seat) => (
          <tr key={seat.key}>
            <th scope="row">
              {seat.name}
              {seat.isBody && <div className="u-t14 u-ink2">{t('guidePlaces.people.asBody')}</div>}
            </th>
            <td data-name={t('guidePlaces.people.holders')}>
              <Holders names={seat.holders} />
            </td>
            <td data-name={t('guidePlaces.people.act')}>
              <Next seat={seat} draftId={draftId} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** As many as are read at a glance. */
const SHOWN = 3;

function Holders({ names }: { readonly names: readonly string[] }) {
  const { t } = useTranslation();
  if (names.length === 0) return <span className="u-ink3">{t('guidePlaces.people.nobody')}</span>;
  return (
    <>
      {names.slice(0, SHOWN).map((name) => (
        <div key={name}>{name}</div>
      ))}
      {names.length > SHOWN && <div className="u-ink2">{t('guidePlaces.people.more', { count: names.length - SHOWN })}</div>}
    </>
  );
}

function Next({ seat: { key, name, next }, draftId }: { readonly seat: RoleSeats; readonly draftId: string }) {
  const { t } = useTranslation();
  if (next !== 'invite') return <span className="u-ink2">{t(`guidePlaces.people.${next}`)}</span>;
  return (
    <LinkButton small href={invitePath(draftId, key)} aria-label={t('guidePlaces.people.inviteFor', { role: name })}>
      {t('guidePlaces.people.invite')}
    </LinkButton>
  );
}

export const peopleStep: GuideStepForm = { key: 'personer', Form: PeopleForm };
