import type { Configuration } from '@utblick/configuration';
import { type Locale, voiceOf } from '@utblick/i18n';
import { Refused } from '../../../platform/errors/refused';
import type { MemberContext } from '../../../platform/graphql/context';
import { changesInWords } from '../model/change-words';
import { fieldName } from '../model/field-words';
import { historyOf, isHistoryArea } from '../model/item-history';
import { requireCaretaker } from '../strategy.access';
import { allVersions } from './configuration-versions';

/**
 * What happened to one item over the versions, newest first: under its key, and for a pillar also under the keys that it
 * continues.
 * @throws Refused NOT_FOUND where no version has it
 */
export async function itemHistoryPage(context: MemberContext, area: string, key: string, locale: Locale) {
  const { transaction, viewer, clock } = context;
  requireCaretaker(viewer);
  if (!isHistoryArea(area)) throw new Refused('NOT_FOUND', 'list of items');
  const versions = [...(await allVersions(transaction))].sort((one, other) => one.number - other.number);
  const { entries, name } = historyOf(versions, area, key);
  if (entries.length === 0) throw new Refused('NOT_FOUND', 'item');
  const voice = voiceOf(locale);
  const told = (before: Configuration | null, after: Configuration, keys: readonly string[]) =>
    (before ? changesInWords(before, after, voice) : []).filter((change) => change.area === area && keys.includes(change.itemKey ?? ''));
  return {
    today: clock.today(),
    areaName: fieldName(area, voice),
    name,
    entries: entries.reverse().map(({ version, before, keys, kind, itemName }) => {
      const { number, effectiveFrom, author, reason, createdAt, configuration } = version;
      return { number, effectiveFrom, author, reason, createdAt, kind, name: itemName, changes: told(before, configuration, keys) };
    }),
  };
}
