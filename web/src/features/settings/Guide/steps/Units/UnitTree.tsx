import { Disclosure } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { useWord } from '../../../../../shared/useWord';
import { nameOf } from '../../fields/written';
import type { WrittenUnit } from './units-in-table';

/** How the units lie under each other, once some of them do. Those in a circle hang nowhere, and are told as a fault. */
export function UnitTree({ units }: { readonly units: readonly WrittenUnit[] }) {
  const { t } = useTranslation();
  const keys = new Set(units.map(({ key }) => key));
  const isRoot = ({ parent }: WrittenUnit): boolean => parent === undefined || !keys.has(parent);
  if (units.every(isRoot)) return null;
  return (
    <Disclosure summary={t('guidePlaces.units.tree')}>
      <Branch units={units.filter(isRoot)} all={units} />
    </Disclosure>
  );
}

function Branch({ units, all }: { readonly units: readonly WrittenUnit[]; readonly all: readonly WrittenUnit[] }) {
  const word = useWord();
  if (units.length === 0) return null;
  return (
    <ul className="u-list">
      {units.map((unit) => (
        <li key={unit.key}>
          {nameOf(unit)} {unit.kind && <span className="u-ink3 u-t14">{word('unitKind.one', unit.kind)}</span>}
          <Branch units={all.filter(({ parent }) => parent !== undefined && parent === unit.key)} all={all} />
        </li>
      ))}
    </ul>
  );
}
