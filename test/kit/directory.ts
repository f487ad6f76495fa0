import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** Who a directory says that somebody is; groups and address as it would give them to us. */
export interface DirectoryPerson {
  readonly name?: string;
  readonly email?: string;
  readonly email_verified?: boolean;
  readonly groups?: readonly string[];
}

/** A real OpenID provider in a process of its own. */
export interface TestDirectory {
  readonly issuer: string;
  /** Enters a person under the name they sign in with, which is also the subject; again to change them. */
  enter(name: string, person: DirectoryPerson): Promise<void>;
  remove(name: string): Promise<void>;
  stop(): Promise<void>;
}

/** Us at the directory. */
export const CLIENT = { clientId: 'utblick', clientSecret: 'en hemlighet + bara i prov: 100 %' };

/** Starts a provider that knows one program: the server at this address. It tells one tenant of sessions it has ended. */
export async function startDirectory(serverUrl: string, tenantKey = 'huddinge'): Promise<TestDirectory> {
  const us = {
    ...CLIENT,
    redirectUri: `${serverUrl}/logga-in/oidc-svar`,
    signedOutUri: `${serverUrl}/logga-in/utloggad`,
    backChannelUri: `${serverUrl}/logga-in/oidc-utloggning/${tenantKey}`,
  };
  const child = spawn(process.execPath, [join(__dirname, 'oidc-provider.mjs'), JSON.stringify(us)], { stdio: ['pipe', 'pipe', 'pipe'] });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const issuer = await new Promise<string>((resolve, reject) => {
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        output += chunk.toString();
        const address = /^listening on (\S+)$/m.exec(output)?.[1];
        if (address) resolve(address);
      });
    }
    child.once('exit', () => reject(new Error(`The provider ended:\n${output}`)));
  });
  const change = async (method: string, name: string, body?: string): Promise<void> => {
    await fetch(`${issuer}/kit/people/${encodeURIComponent(name)}`, { method, body });
  };
  return {
    issuer,
    enter: (name, person) => change('PUT', name, JSON.stringify(person)),
    remove: (name) => change('DELETE', name),
    stop: async () => {
      child.stdin.end();
      await ended;
    },
  };
}
