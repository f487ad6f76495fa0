import { chainOf } from '@utblick/configuration';
import { actsOpenTo, type Chain, type EntryAct, isEntryPerUnit, reachOf } from '@utblick/domain';
import { createI18n } from '@utblick/i18n';
import { actorOf } from '../../../platform/auth/actor-of';
import { isId } from '../../../platform/db/identifier';
import { sql } from '../../../platform/db/sql';
import { Refused } from '../../../platform/errors/refused';
import type { MemberContext } from '../../../platform/graphql/context';
import { readsEveryReport } from '../decision.access';
import { carrierNames } from '../model/carriers';
import { type Passage, passageOf, passageText } from '../model/passage';
import { type PassageState, passageState } from '../model/passage-place';
import { stoppedAt } from '../model/round-state';
import { type RoundPicture, type RoundRow, roundColumns, roundPicture } from './compilation-round';
import { type EntryRow, entryRows, type PassageRow, passageRows } from './passage-rows';

interface PageRow extends RoundRow {
  readonly periodTo: string;
  readonly units: readonly PassageRow[];
  readonly entries: readonly EntryRow[];
}

/** A tick as the page shows it. */
export interface EntryView extends Omit<EntryRow, 'reportId'> {
  /** It still stands: not withdrawn, and the report has not been sent back since. */
  readonly current: boolean;
}

/** One text of the round: a unit's passage, or with `reportId` null the compiled text of them all. */
export interface PassageView {
  readonly reportId: string | null;
  readonly unitName: string | null;
  readonly state: PassageState;
  readonly submittedAt: string | null;
  readonly passage: Passage | null;
  readonly text: string | null;
  readonly contentHash: string | null;
  readonly entries: readonly EntryView[];
  /** Keys of the steps at which the viewer may tick it off, or take the tick away. */
  readonly mayEnter: readonly string[];
  readonly mayWithdraw: readonly string[];
}

/**
 * The finished passages of a round: what each unit reported as text for its ordinary document, and where it stands (HUD-F2).
 * @throws Refused NOT_FOUND for a round that is unknown or another tenant's
 */
export async function passagesPageView(context: MemberContext, roundId: string) {
  const row = await pageRow(context, roundId);
  if (!row) throw new Refused('NOT_FOUND', 'round');
  const picture = await roundPicture(context, row, true);
  const chain = chainOf(picture.rule);
  const heading = createI18n('sv').t('passages.heading');
  const texts = textsOf(context, row, { picture, chain, heading });
  return {
    roundId: row.id,
    roundName: row.name,
    year: row.year,
    endedAs: row.endedAs,
    stoppedAt: stoppedAt(chain, row.endedAs),
    today: context.clock.today(),
    steps: entrySteps(row, picture),
    texts,
  };
}

/** One statement. Reads round, round_step, report, unit, snapshot, report_entry and person. */
function pageRow({ transaction, viewer }: MemberContext, roundId: string): Promise<PageRow | null> {
  if (!isId(roundId)) return Promise.resolve(null);
  const { tenantId } = transaction;
  return transaction.row<PageRow>(sql`
    SELECT ${roundColumns(tenantId)}, o.period_to::text AS "periodTo",
      ${passageRows(tenantId, sql`o.id`, reachOf(viewer.grants, 'report.read'))} AS units,
      ${entryRows(tenantId, sql`o.id`)} AS entries
    FROM round o
    WHERE o.tenant_id = ${tenantId} AND o.id = ${roundId}`);
}

/** The steps at which texts are entered, each with its documents. */
function entrySteps(row: PageRow, { rule, chain: nodes }: RoundPicture) {
  const chain = chainOf(rule);
  return nodes.flatMap((node, index) =>
    node.verb === 'enter'
      ? [{ key: node.key, label: node.label, perUnit: isEntryPerUnit(chain, index), carriers: carrierNames(rule, node.key, row) }]
      : [],
  );
}

interface Setting {
  readonly picture: RoundPicture;
  readonly chain: Chain;
  readonly heading: string;
}

function textsOf(context: MemberContext, row: PageRow, { picture, chain, heading }: Setting): PassageView[] {
  const { state } = picture;
  const acts = actsOpenTo(chain, state, actorOf(context.viewer)).flatMap((act) => ('step' in act && 'unit' in act ? [act] : []));
  const may = (type: EntryAct['type'], unit: string | null) =>
    acts.filter((act) => act.type === type && act.unit === unit).map(({ step }) => step);
  const entryKeys = chain.steps.filter(({ verb }) => verb === 'enter').map(({ key }) => key);
  const own = entryKeys.filter((key) =>
    isEntryPerUnit(
      chain,
      chain.steps.findIndex((step) => step.key === key),
    ),
  );
  const views = row.units.map(({ reportId, unitName, submittedAt, snapshot, contentHash, unitKey, ...place }): PassageView => {
    const standing = passageState(chain, { ...place, unit: unitKey }, own);
    const isThere = snapshot !== null && (standing === 'ready' || standing === 'entered' || standing === 'review');
    const passage = isThere ? passageOf(snapshot, heading) : null;
    return {
      reportId,
      unitName,
      state: standing,
      submittedAt: standing === 'waiting' ? null : submittedAt,
      passage,
      text: passage && passageText(passage),
      contentHash: passage && contentHash,
      entries: entriesOf(row, reportId, (key) => place.entered.includes(key)),
      mayEnter: may('mark_entered', unitKey),
      mayWithdraw: may('unmark_entered', unitKey),
    };
  });
  const compiled = entryKeys.filter((key) => !own.includes(key));
  if (compiled.length === 0 || !readsEveryReport(context.viewer)) return views;
  return [
    ...views,
    compiledText(row, picture, { mayEnter: may('mark_entered', null), mayWithdraw: may('unmark_entered', null) }, compiled),
  ];
}

/** The text that stands for all units; it is read on the compilation's own page. */
function compiledText(
  row: PageRow,
  { state }: RoundPicture,
  may: Pick<PassageView, 'mayEnter' | 'mayWithdraw'>,
  keys: readonly string[],
): PassageView {
  const states = keys.map((key) => state.steps[key]);
  const standing = states.every((each) => each === 'done') ? 'entered' : states.includes('current') ? 'ready' : 'waiting';
  const entries = entriesOf(row, null, (key) => state.steps[key] === 'done');
  return {
    reportId: null,
    unitName: null,
    state: standing,
    submittedAt: null,
    passage: null,
    text: null,
    contentHash: null,
    entries,
    ...may,
  };
}

/** The ticks of one text, the newest first. Only the newest at a step can still stand. */
function entriesOf({ entries }: PageRow, reportId: string | null, isEntered: (stepKey: string) => boolean): EntryView[] {
  const own = entries.filter((entry) => entry.reportId === reportId);
  const newest = new Map(own.filter(({ withdrawnAt }) => withdrawnAt === null).map((entry) => [entry.stepKey, entry.id]));
  return own
    .map(({ reportId: _, ...entry }) => ({ ...entry, current: newest.get(entry.stepKey) === entry.id && isEntered(entry.stepKey) }))
    .reverse();
}
