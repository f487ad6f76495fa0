import { startEmbedded } from '../platform/db/embedded';
import { DatabaseUnusable } from '../platform/db/unusable';
import { CannotStart } from './start/cannot-start';
import { type Ending, endWhenAsked, prepareEnding } from './start/ending';
import { requireFreePort } from './start/free-port';
import { readOptions, type StartOptions } from './start/options';

/** Starts Utblick: what can be wrong is looked for before anything heavy is done, and said in one sentence. */
async function start(ending: Ending): Promise<void> {
  const options = readOptions(process.argv.slice(2), process.env);
  endWhenAsked(ending, options.endsWithParent);
  await requireFreePort(options.port, options.host);
  const adminUrl = options.databaseUrl ?? (await startOwnDatabase(options, ending));
  // The server's own code takes a second to load, which a start that is refused need not wait for.
  const { bringUp } = await import('./start/bring-up');
  await bringUp(adminUrl, options, ending);
}

async function startOwnDatabase(options: StartOptions, ending: Ending): Promise<string> {
  console.log('Starting PostgreSQL …');
  const postgres = await startEmbedded({ database: options.embeddedDatabase, home: options.dataFolder ?? undefined });
  ending.closeLater(postgres.stop);
  void postgres.ended.then(() => {
    if (ending.hasBegun()) return;
    console.error('PostgreSQL ended unexpectedly, and Utblick ends with it.');
    ending.end(1);
  });
  return postgres.adminUrl;
}

const ending = prepareEnding();
start(ending).catch((error: unknown) => {
  if (ending.hasBegun()) return;
  const foreseen = error instanceof CannotStart || error instanceof DatabaseUnusable;
  console.error(foreseen ? error.message : error);
  ending.end(1);
});
