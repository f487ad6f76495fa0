import { noDirectories } from '../../server/src/platform/auth/directory/directory-tools';
import { systemClock } from '../../server/src/platform/clock/clock';
import { openPool } from '../../server/src/platform/db/data-source';
import { inTransaction } from '../../server/src/platform/db/transaction';
import { noFounding } from '../../server/src/platform/founding/founding-steps';
import { startJobs } from '../../server/src/platform/jobs/start-jobs';
import { sendToTenant } from '../../server/src/platform/outbox/send-to-tenant';

/**
 * A program of its own, beside the server as a feature would be inside it: sends a message from one tenant to another and
 * either commits or, when asked, fails after it.
 */
async function run([appUrl = '', sender = '', receiverTenantId = '', end = '']: readonly string[]): Promise<void> {
  const dataSource = await openPool(appUrl, [], 2);
  const jobs = await startJobs({ appUrl, log: console });
  const services = {
    exampleAccountsAllowed: false,
    jobs,
    mailDoor: 'closed',
    publicAddress: () => '',
    version: '',
    sharedWriters: [],
    configurationFollowers: [],
    directories: noDirectories,
    foundingSteps: noFounding,
  } as const;
  try {
    await inTransaction(dataSource, { tenantId: sender, accountId: null }, async (transaction) => {
      const message = { receiverTenantId, kind: 'test.question', payload: { question: 'Vad gör ni i Bryssel?' } };
      await sendToTenant({ transaction, clock: systemClock, services }, message);
      if (end === 'fail') throw new Error('The transaction failed as asked.');
    });
  } finally {
    await jobs.stop();
    await dataSource.destroy();
  }
}

run(process.argv.slice(2)).then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
