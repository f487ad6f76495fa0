import type { ExampleActivity, ExamplePerson } from '@utblick/municipalities';
import { recordAudit } from '../../platform/audit/record';
import type { Transaction } from '../../platform/db/transaction';
import { enteredOn } from './example-activities';
import { exampleId } from './example-id';
import { personId } from './example-people';

/** Writes the invented activities' history: who registered each and who last said that it still stands, in order of time. */
export async function writeExampleHistory(
  transaction: Transaction,
  tenantKey: string,
  { activities, people }: { readonly activities: readonly ExampleActivity[]; readonly people: readonly ExamplePerson[] },
): Promise<void> {
  const nameOf = new Map(people.map(({ email, name }) => [email, name]));
  const happened = activities.flatMap((activity) => {
    const created = { activity, action: 'activity.created', at: `${enteredOn(activity)}T08:00:00Z` };
    const { checked } = activity;
    return checked === undefined ? [created] : [created, { activity, action: 'activity.confirmed', at: `${checked}T09:30:00Z` }];
  });
  for (const { activity, action, at } of happened.sort((one, other) => one.at.localeCompare(other.at))) {
    const { key, name, contact } = activity;
    const actor =
      contact === undefined
        ? { personId: null, name: 'Utblick' }
        : { personId: personId(tenantKey, contact), name: nameOf.get(contact) ?? contact };
    const entry = { action, subjectKind: 'activity', subjectId: exampleId(tenantKey, 'activity', key), detail: { name } };
    await recordAudit(transaction, actor, new Date(at), entry);
  }
}
