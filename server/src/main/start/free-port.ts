import { createServer } from 'node:net';
import { CannotStart } from './cannot-start';

/**
 * Tests the port before anything heavy is done.
 * @throws CannotStart when the server could not listen there
 */
export function requireFreePort(port: number, host: string): Promise<void> {
  const probe = createServer();
  return new Promise((resolve, reject) => {
    probe.once('error', (error) => reject(cannotListen(error, port, host)));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve()));
  });
}

/** Says why listening failed; anything that is not about the port or the address is handed back as it is. */
export function cannotListen(error: unknown, port: number, host: string): unknown {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'EADDRINUSE':
      return new CannotStart(
        `Port ${port} is in use by another program: stop that one, or choose another port with PORT=${port === 4000 ? 4001 : 4000}.`,
      );
    case 'EACCES':
      return new CannotStart(`Port ${port} may not be used by this account: choose a port above 1023 with PORT.`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new CannotStart(`HOST is ${host}, which is not an address of this machine.`);
    default:
      return error;
  }
}
