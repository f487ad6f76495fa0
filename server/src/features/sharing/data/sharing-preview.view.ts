import type { Transaction } from '../../../platform/db/transaction';
import type { MemberContext } from '../../../platform/graphql/context';
import { type Offer, offerOf } from '../../../platform/sharing/offers';
import { lockShared, type SharedWriter } from '../../../platform/sharing/shared-writing';
import type { PreviewPart, SharingPreview } from '../api/sharing-preview.type';
import { requireSharer } from '../sharing.access';
import { type SharedRows, sharedRows } from './shared-rows';

/** Carries what was read out of a savepoint whose rows nobody is to keep. */
class Seen extends Error {
  constructor(readonly rows: SharedRows) {
    super('what was written to be looked at is undone');
  }
}

/**
 * What a receiver would see. The shared tables are filled as the decision would fill them, read, and put back as they were:
 * what is shown is therefore what is shared, row by row.
 */
export async function sharingPreview(context: MemberContext, kind: string, grain: string): Promise<SharingPreview | null> {
  const { transaction, clock, viewer, services } = context;
  requireSharer(viewer);
  const offer = offerOf(kind, grain);
  if (offer === null) return null;
  const { strategies, ...rows } = await rowsOf(transaction, offer, services.sharedWriters, clock.today());
  return { ...rows, strategies: strategies.map(({ content, ...version }) => ({ ...version, parts: partsOf(content) })) };
}

async function rowsOf(transaction: Transaction, offer: Offer, writers: readonly SharedWriter[], today: string): Promise<SharedRows> {
  await lockShared(transaction);
  try {
    return await transaction.savepoint(async () => {
      for (const writer of writers) {
        if (writer.offer === offer) await writer.refresh(transaction, today);
        else await writer.clear(transaction);
      }
      throw new Seen(await sharedRows(transaction));
    });
  } catch (thrown) {
    if (thrown instanceof Seen) return thrown.rows;
    throw thrown;
  }
}

interface Named {
  readonly name?: string;
  readonly title?: string;
  readonly text?: string;
}

/** The parts of a shared strategy that hold lists, each with what its items are called. */
const partsOf = (content: Readonly<Record<string, unknown>>): PreviewPart[] =>
  ['documents', 'purposes', 'principles', 'pillars', 'roles', 'rules', 'networks', 'units'].flatMap((part) => {
    const items = content[part];
    if (!Array.isArray(items) || items.length === 0) return [];
    return [{ part, names: (items as readonly Named[]).map(({ name, title, text }) => name ?? title ?? text ?? '') }];
  });
