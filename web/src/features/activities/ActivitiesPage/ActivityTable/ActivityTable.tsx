import { Missing, SortHead, StateWord, Table, TextButton, VisuallyHidden } from '@utblick/ui';
import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../../../shared/useFormat';
import { useWord } from '../../../../shared/useWord';
import { useViewer } from '../../../../shared/viewer/ViewerContext';
import { usePeriod } from '../../usePeriod';
import { useUnitWords } from '../../useUnitWords';
import type { ActivityList } from '../activity-list';
import { type Sortable, step } from '../list-view';
import type { ListViewControl } from '../useListView';

type Row = ActivityList['rows'][number];

interface ActivityTableProps {
  readonly list: ActivityList;
  readonly control: ListViewControl;
  /** There is room to open a row beside the list. */
  readonly wide: boolean;
}

/** One row per activity. A row opens beside the list where there is room and on its own page where there is not. */
export function ActivityTable({ list, control, wide }: ActivityTableProps) {
  const { t } = useTranslation();
  const { sentence } = useFormat();
  const narrow = wide && control.view.open !== null;
  const head = (column: Sortable, words: string, number = false) => (
    <SortHead sorted={sortedBy(control, column)} onSort={() => control.sortBy(column)} number={number}>
      {words}
    </SortHead>
  );
  return (
    <>
      <Table caption={t('activities.list.caption')} stacks selectable>
        <thead>
          <tr>
            {head('name', t('activities.list.name'))}
            {!narrow && <th scope="col">{t('activities.list.kind')}</th>}
            {!narrow && <th scope="col">{sentence(list.pillarWord ?? t('activities.pillar'))}</th>}
            {head('period', t('activities.list.period'))}
            {head('grant', t('activities.list.grant'), true)}
            {head('checked', t('activities.list.checked'))}
          </tr>
        </thead>
        <tbody>
          {list.rows.map((row) => (
            <ActivityRow key={row.id} row={row} control={control} wide={wide} narrow={narrow} />
          ))}
        </tbody>
        <Sum list={list} narrow={narrow} />
      </Table>
      <Remarks list={list} control={control} />
    </>
  );
}

function sortedBy({ view }: ListViewControl, column: Sortable): 'ascending' | 'descending' | null {
  if (view.sort !== column) return null;
  return view.descending ? 'descending' : 'ascending';
}

interface ActivityRowProps extends Pick<ActivityTableProps, 'control' | 'wide'> {
  readonly row: Row;
  readonly narrow: boolean;
}

function ActivityRow({ row, control, wide, narrow }: ActivityRowProps) {
  const word = useWord();
  const unitWords = useUnitWords();
  const { inYears } = usePeriod();
  const isOpen = wide && control.view.open === row.id;
  const open = (event: MouseEvent): void => {
    if (!wide || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    control.open(isOpen ? null : row.id);
  };
  const second = [
    unitWords(row),
    ...(narrow ? row.pillars : []),
    ...(row.status === 'running' ? [] : [word('activityStatus', row.status)]),
  ];
  return (
    <tr className={isOpen ? 'activities-row u-row-selected u-row-open' : 'activities-row'}>
      <th scope="row">
        <span className="u-row-name">
          <Link to={`/aktiviteter/${row.id}`} onClick={open} id={`rad-${row.id}`}>
            {row.name}
          </Link>
        </span>
        <span className="u-row-second activities-second">
          {second.join(' · ')}
          <span className="activities-only-phone"> · {word('activityKind', row.kind)}</span>
        </span>
        <Marks row={row} />
      </th>
      {!narrow && <td className="activities-not-phone">{word('activityKind', row.kind)}</td>}
      {!narrow && <td className="activities-pillars activities-not-phone">{row.pillars.join(', ')}</td>}
      <td className="u-nowrap">{inYears(row) ?? '–'}</td>
      <td className="u-number">
        <Grant row={row} />
      </td>
      <td className="u-nowrap">
        <Checked row={row} />
      </td>
    </tr>
  );
}

/** What the municipality's own rules make worth telling of an activity. */
function Marks({ row: { borderRegional, checkMissing, reasonMissing } }: { readonly row: Row }) {
  const { t } = useTranslation();
  if (!borderRegional && !checkMissing && !reasonMissing) return null;
  return (
    <span className="activities-marks">
      {borderRegional && <span className="activities-tag">{t('activityRules.border.tag')}</span>}
      {checkMissing && (
        <StateWord state="due" tight>
          {t('activityRules.check.listMissing')}
        </StateWord>
      )}
      {reasonMissing && (
        <StateWord state="due" tight>
          {t('activityRules.focus.missing')}
        </StateWord>
      )}
    </span>
  );
}

function Grant({ row }: { readonly row: Row }) {
  const { t } = useTranslation();
  const { number, money } = useFormat();
  if (row.grantReceived !== null) {
    return (
      <>
        <span className="activities-not-phone">{number(row.grantReceived)}</span>
        <span className="activities-only-phone">{money(row.grantReceived)}</span>
      </>
    );
  }
  if (row.grantExpected) return <Missing>{t('activities.list.missing')}</Missing>;
  return (
    <>
      <span aria-hidden className="u-ink3">
        –
      </span>
      <VisuallyHidden>{t('activities.list.noGrant')}</VisuallyHidden>
    </>
  );
}

function Checked({ row: { checkedOn, freshness } }: { readonly row: Row }) {
  const { t } = useTranslation();
  const { day } = useFormat();
  const { today } = useViewer();
  const words = checkedOn
    ? day(checkedOn, checkedOn.slice(0, 4) === today.slice(0, 4) ? 'short' : 'shortWithYear')
    : t('activities.list.never');
  if (freshness === 'ageing' || freshness === 'stale') {
    return (
      <StateWord state={freshness === 'ageing' ? 'due' : 'late'}>
        {words}
        <VisuallyHidden> {t(`activities.list.${freshness}`)}</VisuallyHidden>
      </StateWord>
    );
  }
  return <span className={freshness === null ? 'u-ink3' : undefined}>{words}</span>;
}

function Sum({ list, narrow }: { readonly list: ActivityList; readonly narrow: boolean }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const counted = t('activities.list.count', { count: list.total, number: number(list.total) });
  const isSplit = list.rules.borderCounts === 'marked' && list.borderRegional > 0 && list.borderRegional < list.total;
  const activities = isSplit
    ? t('activityRules.border.countOf', { activities: counted, count: list.borderRegional, number: number(list.borderRegional) })
    : counted;
  const shown =
    list.rows.length < list.total ? t('activities.list.countShown', { activities, shown: number(list.rows.length) }) : activities;
  return (
    <tfoot>
      <tr>
        <th scope="row" colSpan={narrow ? 2 : 4} className="activities-count">
          {shown}
        </th>
        <td className="u-number" data-name={t('activities.list.sum')}>
          {list.grantTotal === null ? '' : number(list.grantTotal)}
        </td>
        <td />
      </tr>
    </tfoot>
  );
}

function Remarks({ list, control }: Pick<ActivityTableProps, 'list' | 'control'>) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const left = list.total - list.rows.length;
  return (
    <p className="activities-remarks u-t15 u-ink2">
      {list.withoutGrant > 0 && (
        <span>{t('activities.list.without', { count: list.withoutGrant, number: number(list.withoutGrant) })}</span>
      )}
      <LeftOut list={list} control={control} />
      {left > 0 && (
        <TextButton onPress={() => control.change({ first: list.rows.length + step })}>
          {t('activities.list.next', { number: number(Math.min(left, step)) })}
        </TextButton>
      )}
    </p>
  );
}

/** What fits but does not count as international, and the way to it. */
export function LeftOut({ list, control }: Pick<ActivityTableProps, 'list' | 'control'>) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const area = list.rules.borderArea;
  if (list.leftOut === 0 || area === null) return null;
  return (
    <span>
      {t('activityRules.border.leftOut', { count: list.leftOut, number: number(list.leftOut) })}{' '}
      <TextButton onPress={() => control.filterBy({ border: 'only' })}>{t('activityRules.border.show', { area })}</TextButton>
    </span>
  );
}
