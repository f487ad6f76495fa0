import { GroupRow, NotStated, StateWord, Table } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { midSentence } from '../../../shared/actor-words';
import { isStated } from '../../../shared/stated/part';
import { useFormat } from '../../../shared/useFormat';
import { useWord } from '../../../shared/useWord';
import styles from './NetworksPage.module.css';
import type { Network, Place } from './page-types';

/** Who takes the places of the network, unit by unit, and which are empty. */
export function Places({ network }: { readonly network: Network }) {
  const { t } = useTranslation();
  const { places, unknownRoles, facts, key } = network;
  const members = facts.find((fact) => fact.key === 'members')?.part;
  const vacant = places.filter(({ holders }) => holders.length === 0).length;
  return (
    <section aria-labelledby={`${key}-medlemmar`} className={styles.places}>
      <h3 id={`${key}-medlemmar`}>{t('networks.members')}</h3>
      {places.length > 0 && <Filled places={places.length} vacant={vacant} />}
      {unknownRoles.map((role) => (
        <p key={role}>
          <NotStated>{t('networks.roleOpen', { role: midSentence(role) })}</NotStated>
        </p>
      ))}
      {members && !isStated(members) && <NotStated>{t('networks.membersOpen')}</NotStated>}
      {members && isStated(members) && places.length === 0 && unknownRoles.length === 0 && (
        <p className="u-ink2">{t('networks.noUnits')}</p>
      )}
      {places.length > 0 && <PlaceTable network={network} />}
    </section>
  );
}

function Filled({ places, vacant }: { readonly places: number; readonly vacant: number }) {
  const { t } = useTranslation();
  if (vacant > 0) return <StateWord state="waiting">{t('networks.vacant', { count: vacant, places })}</StateWord>;
  return <StateWord state="done">{places === 1 ? t('networks.onlyFilled') : t('networks.allFilled', { count: places })}</StateWord>;
}

function PlaceTable({ network }: { readonly network: Network }) {
  const { t } = useTranslation();
  const format = useFormat();
  const word = useWord();
  const heading = (kind: string, letInOn: string | null): string => {
    const kinds = format.sentence(word('unitKind.many', kind));
    return letInOn === null ? kinds : t('networks.letInHeading', { kinds, day: format.day(letInOn) });
  };
  return (
    <Table caption={t('networks.tableOf', { name: network.name })} compact stacks>
      <thead>
        <tr>
          <th scope="col">{t('networks.unit')}</th>
          <th scope="col">{t('networks.member')}</th>
          <th scope="col">{t('networks.role')}</th>
        </tr>
      </thead>
      {byKind(network.places).map(({ kind, letInOn, places }) => (
        <tbody key={kind}>
          <GroupRow columns={3} count={places.length}>
            {heading(kind, letInOn)}
          </GroupRow>
          {places.map((place) => (
            <PlaceRow key={place.unitId} place={place} />
          ))}
        </tbody>
      ))}
    </Table>
  );
}

function PlaceRow({ place: { unitName, holders } }: { readonly place: Place }) {
  const { t } = useTranslation();
  const names = [...new Set(holders.map(({ name }) => name))];
  const roles = [...new Set(holders.map(({ roleName }) => roleName))];
  return (
    <tr>
      <th scope="row">{unitName}</th>
      <td>{names.length === 0 ? <StateWord state="waiting">{t('networks.emptyPlace')}</StateWord> : names.join(', ')}</td>
      <td className="u-ink2">{roles.join(', ')}</td>
    </tr>
  );
}

interface KindOfPlaces {
  readonly kind: string;
  readonly letInOn: string | null;
  readonly places: readonly Place[];
}

/** Places under their kind of unit, in the order in which the kinds first come; those let in last. */
function byKind(places: readonly Place[]): readonly KindOfPlaces[] {
  const kinds = [...new Set(places.map(({ unitKind }) => unitKind))].map((kind) => {
    const own = places.filter(({ unitKind }) => unitKind === kind);
    return { kind, letInOn: own[0]?.letInOn ?? null, places: own };
  });
  return [...kinds.filter(({ letInOn }) => letInOn === null), ...kinds.filter(({ letInOn }) => letInOn !== null)];
}
