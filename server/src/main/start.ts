import 'reflect-metadata';
import { startEmbedded } from '../platform/db/embedded';
import { prepareDatabase } from '../platform/db/prepare';
import { DatabaseUnusable } from '../platform/db/unusable';
import { loadMunicipalities } from './load-example';
import { firstOperatorLink } from './operator-link';
import { serve } from './serve';
import { accountTable } from './start/account-table';
import { CannotStart } from './start/cannot-start';
import { builtClient } from './start/client';
import { type Ending, endWhenAsked, prepareEnding } from './start/ending';
import { cannotListen, requireFreePort } from './start/free-port';
import { readOptions, type StartOptions } from './start/options';

const say = (line: string): void => console.log(line);

/** Starts Utblick: everything that can be wrong is found before anything heavy is done, and said in one sentence. */
async function start(ending: Ending): Promise<void> {
  const options = readOptions(process.argv.slice(2), process.env);
  endWhenAsked(ending, options.endsWithParent);
  await requireFreePort(options.port, options.host);
  const adminUrl = options.databaseUrl ?? (await startOwnDatabase(options, ending));
  const { appUrl, migrated } = await prepareDatabase(adminUrl);
  if (migrated > 0) say(`Prepared the database (${migrated} ${migrated === 1 ? 'migration' : 'migrations'}).`);
  const webRoot = await builtClient(options.buildClient);
  if (migrated > 0) say('Loading the municipalities …');
  const { accounts } = await loadMunicipalities(adminUrl, { example: options.example });
  const server = await serve({ ...options, appUrl, webRoot }).catch((error: unknown) => {
    throw cannotListen(error, options.port, options.host);
  });
  ending.closeLater(() => server.close());
  say(`listening on ${server.url}`);
  if (accounts.length > 0 && !options.production)
    say(`\n${accountTable(accounts)}\n\nOpen ${server.url} and sign in as any of them. Ctrl-C ends Utblick.`);
  const link = await firstOperatorLink(adminUrl, options.publicUrl ?? server.url);
  if (link) say(`\nThere is no platform operator yet. This link creates the first one, once:\n  ${link}`);
}

async function startOwnDatabase(options: StartOptions, ending: Ending): Promise<string> {
  say('Starting PostgreSQL …');
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
