import { Checkbox, NotStated, StateWord, TextButton, TextLink } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/useFormat';
import { useViewer } from '../../../shared/viewer/ViewerContext';
import { reportPath } from '../paths';
import type { Round, RoundUnit } from './round-data';
import { isAwaited, unitState } from './unit-state';

export interface UnitRowProps {
  readonly round: Round;
  readonly unit: RoundUnit;
  readonly selected: boolean;
  /** Null where rows cannot be selected. */
  readonly onToggle: (() => void) | null;
  /** Null for those who may not appoint. */
  readonly onAppoint: (() => void) | null;
}

/** One unit: where it stands, its last day, who answers for it, when it was touched and reminded. */
export function UnitRow({ round, unit, selected, onToggle, onAppoint }: UnitRowProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { today } = useViewer();
  const { state, word } = unitState(unit, round.reviewed);
  const awaited = isAwaited(unit);
  const name = (column: 'due' | 'responsible' | 'changed' | 'reminded') => t(`reporting.round.table.${column}`);
  return (
    <tr className={selected ? 'u-row-selected' : undefined}>
      {onToggle && (
        <td className="round-select">
          {awaited && (
            <Checkbox aria-label={t('reporting.round.table.select', { unit: unit.unitName })} isSelected={selected} onChange={onToggle} />
          )}
        </td>
      )}
      <th scope="row">
        <TextLink className="round-unit" href={reportPath(round.id, unit.reportId)}>
          {unit.unitName}
        </TextLink>
      </th>
      <td>
        <StateWord state={state}>{t(`reporting.round.state.${word}`)}</StateWord>
      </td>
      <td data-name={name('due')} className={unit.extended ? undefined : 'u-ink2'}>
        {unit.dueOn ? format.day(unit.dueOn, 'short') : <NotStated>{t('states.notStated')}</NotStated>}
      </td>
      <td data-name={name('responsible')}>
        <Responsible unit={unit} onAppoint={awaited ? onAppoint : null} />
      </td>
      <td data-name={name('changed')} className="round-touched">
        {unit.touchedAt && (
          <time dateTime={unit.touchedAt}>
            {unit.touchedAt.slice(0, 10) === today ? format.moment(unit.touchedAt, today) : format.day(unit.touchedAt, 'short')}
          </time>
        )}
      </td>
      <td data-name={name('reminded')} className="u-ink2">
        {unit.remindedAt && <time dateTime={unit.remindedAt}>{format.day(unit.remindedAt, 'short')}</time>}
      </td>
    </tr>
  );
}

function Responsible({ unit, onAppoint }: { readonly unit: RoundUnit; readonly onAppoint: (() => void) | null }) {
  const { t } = useTranslation();
  if (unit.responsible) return <>{unit.responsible.name}</>;
  if (!onAppoint) return <span className="u-ink3">–</span>;
  return (
    <TextButton aria-label={`${t('reporting.round.appoint.link')}: ${unit.unitName}`} onPress={onAppoint}>
      {t('reporting.round.appoint.link')}
    </TextButton>
  );
}
