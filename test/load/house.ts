import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from 'pg';
import { prepareDatabase } from '../../server/src/platform/db/prepare';
import { type BenchDatabase, openDatabase } from '../bench/data/cluster';
import { connected } from '../kit/database';
import { startServer, type TestServer } from '../kit/server';
import { LOOKED_INTO } from './live-heap';

/** How large the heap may become, where an operator says nothing else. */
export const { HEAP_MB, heapFlags } = require('../../infra/boot/heap.mjs') as {
  readonly HEAP_MB: number;
  readonly heapFlags: () => string[];
};

const NAME = 'utblick_load';

/** The production server on a copy of the bench's data. */
export interface House {
  readonly server: TestServer;
  readonly adminUrl: string;
  end(): Promise<void>;
}

const onDatabase = (url: string, name: string): string => {
  const other = new URL(url);
  other.pathname = `/${name}`;
  return other.toString();
};

/**
 * Copies the bench's tenants and activities, adds what the afternoon needs, and starts the server as an operator does.
 * @param furnish fills the copy before anybody connects to it
 */
export async function openHouse(furnish: (adminUrl: string) => Promise<void>, say: (line: string) => void): Promise<House> {
  const postgres = await openDatabase('full', say);
  try {
    const adminUrl = await copyOf(postgres);
    await prepareDatabase(adminUrl);
    await furnish(adminUrl);
    const database = { name: NAME, adminUrl, appUrl: postgres.appUrl, drop: async () => undefined };
    // Everybody comes through one proxy, which says from where.
    const env = { UTBLICK_BUILD_CLIENT: '', PUBLIC_URL: 'http://utblick.example', LOG_LEVEL: 'info', UTBLICK_STATEMENT_LOG: '' };
    const server = await startServer({ database, production: true, env, nodeFlags: [LOOKED_INTO, ...heapFlags()] });
    return {
      server,
      adminUrl,
      end: async () => {
        await server.stop();
        await drop(postgres).catch(() => undefined);
        await postgres.stop();
      },
    };
  } catch (error) {
    await postgres.stop();
    throw error;
  }
}

const inMaintenance = <Result>({ adminUrl }: BenchDatabase, work: (client: Client) => Promise<Result>): Promise<Result> =>
  connected(onDatabase(adminUrl, 'postgres'), work);

async function drop(postgres: BenchDatabase): Promise<void> {
  await inMaintenance(postgres, (admin) => admin.query(`DROP DATABASE IF EXISTS ${NAME} WITH (FORCE)`));
}

async function copyOf(postgres: BenchDatabase): Promise<string> {
  await drop(postgres);
  // Whoever has prepared it may still be on the way out.
  await sleep(500);
  await inMaintenance(postgres, (admin) => admin.query(`CREATE DATABASE ${NAME} TEMPLATE utblick STRATEGY file_copy`));
  return onDatabase(postgres.adminUrl, NAME);
}
