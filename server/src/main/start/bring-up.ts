import 'reflect-metadata';
import { prepareDatabase } from '../../platform/db/prepare';
import { loadMunicipalities } from '../load-example';
import { firstOperatorLink } from '../operator-link';
import { serve } from '../serve';
import { accountTable } from './account-table';
import { builtClient } from './client';
import type { Ending } from './ending';
import { cannotListen } from './free-port';
import type { StartOptions } from './options';

/**
 * A demonstration keeps secrets without being given a key, under one that follows from the database's password. Where people
 * work for real that would leave the secrets readable to whoever has a copy of the database and its password.
 */
const secretKeyFor = ({ secretKey, production }: StartOptions, appUrl: string): string | null => secretKey ?? (production ? null : appUrl);

const say = (line: string): void => console.log(line);

/** Prepares the database, loads what is missing, serves, and says where and who may sign in. */
export async function bringUp(adminUrl: string, options: StartOptions, ending: Ending): Promise<void> {
  const { appUrl, migrated } = await prepareDatabase(adminUrl);
  if (migrated > 0) say(`Prepared the database (${migrated} ${migrated === 1 ? 'migration' : 'migrations'}).`);
  const webRoot = await builtClient(options.buildClient);
  if (migrated > 0) say('Loading the municipalities …');
  const { accounts } = await loadMunicipalities(adminUrl, { example: options.example });
  const server = await serve({ ...options, secretKey: secretKeyFor(options, appUrl), appUrl, webRoot }).catch((error: unknown) => {
    throw cannotListen(error, options.port, options.host);
  });
  ending.closeLater(() => server.close());
  say(`listening on ${server.url}`);
  if (accounts.length > 0 && !options.production) {
    say(`\n${accountTable(accounts)}\n\nOpen ${server.url} and sign in as any of them. Ctrl-C ends Utblick.`);
  }
  const link = await firstOperatorLink(adminUrl, options.publicUrl ?? server.url);
  if (link) say(`\nThere is no platform operator yet. This link creates the first one, once:\n  ${link}`);
}
