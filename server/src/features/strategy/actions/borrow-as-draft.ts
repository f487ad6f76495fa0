import { type Configuration, type Lent, schemaPath, withBorrowed, writeConfiguration } from '@utblick/configuration';
import { createI18n } from '@utblick/i18n';
import { configurationVersion } from '../../../platform/configuration/effective-configuration';
import { sql } from '../../../platform/db/sql';
import { Refused } from '../../../platform/errors/refused';
import type { MemberContext } from '../../../platform/graphql/context';
import { type FormErrors, formErrors } from '../../../platform/graphql/form-errors.type';
import { openSharedReading } from '../../../platform/sharing/shared-reading';
import { versionRows } from '../data/configuration-versions';
import type { SharedStrategy } from '../model/shared-strategy';
import { requireCaretaker } from '../strategy.access';
import { changeDraft } from './change-draft';
import { type DraftStarted, longestDraftName, storeDraft } from './start-draft';

/** What is borrowed, from whom, and into which draft. */
export interface Borrowing {
  /** The lender's key, as the comparison names its column. */
  readonly municipality: string;
  /** `pillars/larande`, `rules/arlig`, `funding/ordinaryBudget` … as the comparison names what stands in a cell. */
  readonly item: string;
  /** A draft that it is added to; a new one where none is named. */
  readonly draftId?: string | null;
}

/** Drafts are named in the municipality's language, whoever begins them. */
const { t } = createI18n('sv');

/**
 * Puts one thing of another municipality's strategy into a draft of the own configuration, with where it comes from. Only what
 * the other shares today can be borrowed, exactly as the comparison shows it; nothing is written at the lender's. Errors: the
 * draft cannot be read (`notSound`), or the answer names only what is not here (`pointsElsewhere`).
 * @throws Refused NOT_FOUND where nothing such is shared, CONFLICT where the draft to add it to is published
 */
export async function borrowAsDraft(context: MemberContext, borrowing: Borrowing): Promise<DraftStarted | FormErrors> {
  requireCaretaker(context.viewer);
  const { municipality, item, draftId } = borrowing;
  const lender = await sharedOf(context, municipality);
  const taken = (present: Configuration) => lend(context, lender, item, present);
  if (draftId) {
    const change = (present: Configuration) => {
      const { configuration, pointsElsewhere } = taken(present);
      return pointsElsewhere ? namesNobodyHere() : configuration;
    };
    return changeDraft(context, { draftId, change });
  }
  const { configuration, pointsElsewhere, name } = taken(await latestConfiguration(context));
  if (pointsElsewhere) return namesNobodyHere();
  const content = writeConfiguration(configuration, { schemaAddress: context.services.publicAddress() + schemaPath });
  const draftName = t('versions.borrow.draftName', { name: nameOf(name), from: lender.name }).slice(0, longestDraftName);
  return { draftId: await storeDraft(context, draftName, content, { borrowed: item, from: municipality, version: lender.version }) };
}

const namesNobodyHere = (): FormErrors => formErrors([{ field: 'item', code: 'pointsElsewhere' }]);

function lend({ account, clock }: MemberContext, { name, version, strategy }: SharedRow, item: string, configuration: Configuration): Lent {
  const title = strategy.documents.find(({ main }) => main)?.title;
  const date = clock.today();
  const lent = withBorrowed(configuration, strategy, {
    item,
    from: { borrowedFrom: name, ...(title === undefined ? {} : { title }), version, date },
    by: { decidedBy: account.name, date },
  });
  if (!lent) throw new Refused('NOT_FOUND', 'an item that is shared');
  return lent;
}

/** An answer of a matter is called by its field. */
const nameOf = (name: string): string => t(`configuration.field.${name as 'travel'}`, { defaultValue: name });

async function latestConfiguration({ transaction }: MemberContext): Promise<Configuration> {
  const [latest] = await versionRows(transaction);
  if (!latest) throw new Refused('NOT_FOUND', 'a configuration to add to');
  return (await configurationVersion(transaction, latest.id)).configuration;
}

interface SharedRow {
  readonly name: string;
  readonly version: number;
  readonly strategy: SharedStrategy;
}

/** Reads tenant and shared_strategy, under the sharing decisions in force today. */
async function sharedOf(context: MemberContext, municipality: string): Promise<SharedRow> {
  const owners = (await openSharedReading(context, ['strategy_items'])).ownersOf('strategy_items');
  const found = await context.transaction.row<SharedRow>(sql`
    SELECT t.name, s.version, s.content AS strategy FROM tenant t JOIN shared_strategy s ON s.tenant_id = t.id
    WHERE t.key = ${municipality} AND t.id = ANY(${[...owners]}::uuid[]) AND s.effective_from <= ${context.clock.today()}::date
    ORDER BY s.effective_from DESC, s.version DESC LIMIT 1`);
  if (!found) throw new Refused('NOT_FOUND', 'a shared strategy');
  return found;
}
