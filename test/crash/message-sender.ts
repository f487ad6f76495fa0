import { createInterface } from 'node:readline';
import { noDirectories } from '../../server/src/platform/auth/directory/directory-tools';
import { systemClock } from '../../server/src/platform/clock/clock';
import { openPool } from '../../server/src/platform/db/data-source';
import { inTransaction } from '../../server/src/platform/db/transaction';
import { noFounding } from '../../server/src/platform/founding/founding-steps';
import { startJobs } from '../../server/src/platform/jobs/start-jobs';
import { sendToTenant } from '../../server/src/platform/outbox/send-to-tenant';

const silent = { error: () => undefined, warn: () => undefined };

/**
 * A program of its own, beside the server as a feature would be inside it: for every number on its standard input it
 * sends a message from one tenant to another, and says so once it is committed. It ends with the first that fails.
 */
async function run([appUrl = '', sender = '', receiverTenantId = '']: readonly string[]): Promise<void> {
  const dataSource = await openPool(appUrl, [], 2);
  const jobs = await startJobs({ appUrl, log: silent });
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
  process.stdout.write('ready\n');
  for await (const number of createInterface({ input: process.stdin })) {
    await inTransaction(dataSource, { tenantId: sender, accountId: null }, (transaction) =>
      sendToTenant({ transaction, clock: systemClock, services }, { receiverTenantId, kind: 'test.crash', payload: { number } }),
    );
    process.stdout.write('sent\n');
  }
}

// Whoever started it sees that it has ended; that the database was killed under it is no news to them.
run(process.argv.slice(2)).then(
  () => process.exit(0),
  () => process.exit(1),
);
