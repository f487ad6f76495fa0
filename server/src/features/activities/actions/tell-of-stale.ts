import { day, freshness } from '@utblick/domain';
import { sql } from '../../../platform/db/sql';
import type { MorningWatch } from '../../../platform/notify/morning';
import { type Notice, notify } from '../../../platform/notify/notify';
import { livingStatuses } from '../model/trust';

interface CheckedActivity {
  readonly personId: string;
  readonly checkedOn: string;
}

/**
 * Tells contact persons each morning how many of their activities are no longer fresh since the morning before. Only how many:
 * which they are is on the page.
 */
export const tellOfStale: MorningWatch = async (teller, { today, since }) => {
  const { transaction } = teller;
  const activities = await transaction.rows<CheckedActivity>(sql`
    SELECT a.contact_person_id AS "personId", a.checked_on::text AS "checkedOn" FROM activity a
    WHERE a.tenant_id = ${transaction.tenantId} AND a.status = ANY(${[...livingStatuses]}::text[])
      AND a.contact_person_id IS NOT NULL AND a.checked_on IS NOT NULL`);
  const isFresh = (checkedOn: string, on: string): boolean => freshness(day(checkedOn), day(on)) === 'fresh';
  const grownOld = activities.filter(({ checkedOn }) => isFresh(checkedOn, since) && !isFresh(checkedOn, today));
  const people = [...new Set(grownOld.map(({ personId }) => personId))].sort();
  const countOf = (person: string): number => grownOld.filter(({ personId }) => personId === person).length;
  await notify(
    teller,
    people.map((person) => notice(person, countOf(person), today)),
  );
};

const notice = (personId: string, count: number, today: string): Notice => ({
  kind: 'activities_stale',
  to: [personId],
  about: { kind: 'person', id: personId },
  event: `activities:stale:${today}`,
  words: { count },
  link: '/aktiviteter?kontrollera=ja&mina=ja',
  sight: null,
});
