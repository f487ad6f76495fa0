import { StateWord } from '@utblick/ui';
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { midSentence } from '../../../shared/actor-words';
import { useFormat } from '../../../shared/useFormat';
import styles from './OrganisationPage.module.css';
import type { Page, Unit } from './unit-tree';
import { useUnitHistory } from './useUnitHistory';

/** A unit with its dates and merges at the left, and at the right who holds what and what is vacant. */
export function UnitRow({ unit, day, depth }: { readonly unit: Unit; readonly day: string; readonly depth: number }) {
  const { t } = useTranslation();
  const history = useUnitHistory(day);
  const { name, holders, vacantRoles, standing } = unit;
  return (
    <div className={styles.row}>
      <div className={depth > 0 ? styles.below : undefined} style={{ '--depth': depth } as CSSProperties}>
        <p className={styles.name}>{name}</p>
        {history(unit).map((line) => (
          <p key={line} className={styles.history}>
            {line}
          </p>
        ))}
      </div>
      <div>
        <Holders holders={holders} />
        {vacantRoles.map((role) => (
          <StateWord key={role} state="waiting">
            {t('organisation.vacant', { role: midSentence(role) })}
          </StateWord>
        ))}
        {standing === 'there' && holders.length === 0 && vacantRoles.length === 0 && <p className="u-ink3">{t('organisation.nobody')}</p>}
      </div>
    </div>
  );
}

/** People and what they hold; somebody with several roles has one line. */
export function Holders({ holders }: Pick<Page, 'holders'>) {
  const { t } = useTranslation();
  const format = useFormat();
  const inWords = ({ roleName, substituteFor }: Page['holders'][number]): string =>
    substituteFor === null ? midSentence(roleName) : `${midSentence(roleName)} (${t('people.substituting', { name: substituteFor })})`;
  const names = [...new Set(holders.map(({ name }) => name))];
  if (names.length === 0) return null;
  return (
    <ul className={styles.holders}>
      {names.map((name) => {
        const roles = holders.filter((holder) => holder.name === name).map(inWords);
        return <li key={name}>{t('organisation.held', { name, role: format.list(roles) })}</li>;
      })}
    </ul>
  );
}
