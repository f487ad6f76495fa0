import { Banner, Chip, ChipGroup, EmptyState, TextButton } from '@utblick/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { Round } from './round-data';
import { SelectedUnits } from './SelectedUnits';
import { UnitTable } from './UnitTable';
import { isAwaited, passes, type UnitFilter, unitFilters } from './unit-state';

/** The parameter in the address bar that carries the filter, so that a filtered page can be sent to somebody. */
const parameter = 'visa';

/** The units of the round: filter chips with counts, what can be done with those selected, and the table. */
export function RoundUnits({ round, onChanged }: { readonly round: Round; readonly onChanged: () => void }) {
  const [search, setSearch] = useSearchParams();
  const asked = search.get(parameter);
  const filter = unitFilters.find((known) => known === asked) ?? 'all';
  const [selected, setSelected] = useState<ReadonlySet<string>>(() => preselected(round, filter));
  const [message, setMessage] = useState<string | null>(null);
  const show = (next: UnitFilter) => setSearch(next === 'all' ? {} : { [parameter]: next }, { replace: true });
  const shown = round.units.filter((unit) => passes(unit, filter, round.reviewed));
  const chosen = round.units.filter(({ reportId }) => selected.has(reportId));
  const done = (words: string) => {
    setMessage(words);
    setSelected(new Set());
    onChanged();
  };
  return (
    <section className="round-units">
      <UnitFilters round={round} filter={filter} onShow={show} />
      {message && <Banner tone="done" title={message} announce />}
      {chosen.length > 0 && <SelectedUnits units={chosen} onDone={done} onClear={() => setSelected(new Set())} />}
      {shown.length > 0 ? (
        <UnitTable round={round} units={shown} selected={selected} onSelect={setSelected} onAppointed={onChanged} />
      ) : (
        <NothingShown onShowAll={() => show('all')} />
      )}
    </section>
  );
}

/** Late units are selected from the start for those who come to remind them. */
function preselected({ units, mayManage }: Round, filter: UnitFilter): ReadonlySet<string> {
  if (!mayManage || filter !== 'late') return new Set();
  return new Set(units.filter((unit) => unit.late && isAwaited(unit)).map(({ reportId }) => reportId));
}

interface UnitFiltersProps {
  readonly round: Round;
  readonly filter: UnitFilter;
  readonly onShow: (filter: UnitFilter) => void;
}

function UnitFilters({ round: { units, reviewed }, filter, onShow }: UnitFiltersProps) {
  const { t } = useTranslation();
  const counted = unitFilters.map((name) => ({ name, count: units.filter((unit) => passes(unit, name, reviewed)).length }));
  const useful = counted.filter(({ name, count }) => name === 'all' || name === filter || count > 0);
  if (units.length < 2) return null;
  return (
    <ChipGroup label={t('reporting.round.filter.label')}>
      {useful.map(({ name, count }) => (
        <Chip key={name} selected={name === filter} onChange={() => onShow(name)}>
          {t(`reporting.round.filter.${name}`, { count })}
        </Chip>
      ))}
    </ChipGroup>
  );
}

function NothingShown({ onShowAll }: { readonly onShowAll: () => void }) {
  const { t } = useTranslation();
  return (
    <EmptyState
      title={t('reporting.round.filter.empty')}
      action={<TextButton onPress={onShowAll}>{t('reporting.round.filter.showAll')}</TextButton>}
    />
  );
}
