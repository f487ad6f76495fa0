import { Checkbox, GroupRow, Table } from '@utblick/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/useFormat';
import { useWord } from '../../../shared/useWord';
import { AppointDialog } from './AppointDialog';
import type { Round, RoundUnit } from './round-data';
import { UnitRow } from './UnitRow';
import { isAwaited } from './unit-state';

export interface UnitTableProps {
  readonly round: Round;
  readonly units: readonly RoundUnit[];
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (selected: ReadonlySet<string>) => void;
  readonly onAppointed: () => void;
}

/** One row per unit, grouped by kind of unit. Those who manage the round can select the rows that are waited for. */
export function UnitTable({ round, units, selected, onSelect, onAppointed }: UnitTableProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const word = useWord();
  const [appointing, setAppointing] = useState<RoundUnit | null>(null);
  const selectable = round.mayManage && round.endedAt === null;
  const columns = selectable ? 7 : 6;
  const kinds = [...new Set(units.map(({ unitKind }) => unitKind))];
  const toggle = (reportId: string) => {
    const next = new Set(selected);
    if (!next.delete(reportId)) next.add(reportId);
    onSelect(next);
  };
  return (
    <>
      <Table caption={t('reporting.round.table.caption')} compact stacks selectable={selectable} className="round-table">
        <UnitHead units={units} selectable={selectable} selected={selected} onSelect={onSelect} />
        {kinds.map((kind) => {
          const group = units.filter(({ unitKind }) => unitKind === kind);
          return (
            <tbody key={kind}>
              <GroupRow columns={columns} count={group.length}>
                {format.sentence(word('unitKind.many', kind))}
              </GroupRow>
              {group.map((unit) => (
                <UnitRow
                  key={unit.reportId}
                  round={round}
                  unit={unit}
                  selected={selected.has(unit.reportId)}
                  onToggle={selectable ? () => toggle(unit.reportId) : null}
                  onAppoint={selectable ? () => setAppointing(unit) : null}
                />
              ))}
            </tbody>
          );
        })}
      </Table>
      {appointing && <AppointDialog unit={appointing} onDone={onAppointed} onClose={() => setAppointing(null)} />}
    </>
  );
}

type UnitHeadProps = Pick<UnitTableProps, 'units' | 'selected' | 'onSelect'> & { readonly selectable: boolean };

function UnitHead({ units, selectable, selected, onSelect }: UnitHeadProps) {
  const { t } = useTranslation();
  const awaited = units.filter(isAwaited).map(({ reportId }) => reportId);
  const chosen = awaited.filter((reportId) => selected.has(reportId)).length;
  return (
    <thead>
      <tr>
        {selectable && (
          <th scope="col" className="round-select">
            <Checkbox
              aria-label={t('reporting.round.table.selectAll')}
              isSelected={awaited.length > 0 && chosen === awaited.length}
              isIndeterminate={chosen > 0 && chosen < awaited.length}
              isDisabled={awaited.length === 0}
              onChange={(all) => onSelect(new Set(all ? awaited : []))}
            />
          </th>
        )}
        <th scope="col">{t('reporting.round.table.unit')}</th>
        <th scope="col">{t('reporting.round.table.state')}</th>
        <th scope="col">{t('reporting.round.table.due')}</th>
        <th scope="col">{t('reporting.round.table.responsible')}</th>
        <th scope="col">{t('reporting.round.table.changed')}</th>
        <th scope="col">{t('reporting.round.table.reminded')}</th>
      </tr>
    </thead>
  );
}
