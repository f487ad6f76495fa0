import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Connections to the database that every contender may have; the same as the server's own. */
export const POOL_SIZE = 8;

/** The bearer token of a request, or an empty text. */
export const tokenIn = ({ headers }: Pick<IncomingMessage, 'headers'>): string => headers.authorization?.replace(/^Bearer /, '') ?? '';

/** Listens on any free port of the loopback and says where, in the words that our own server uses. */
export function announce(server: Server): void {
  server.listen(0, '127.0.0.1', () => console.log(`listening on http://127.0.0.1:${(server.address() as AddressInfo).port}`));
}
