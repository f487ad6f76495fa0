import { GraphqlClient } from '../kit/client';
import { startServer, type TestServer } from '../kit/server';

/** The coordinator: opens rounds, writes instructions, acts for the executive board. */
export const GRETA = 'greta.pahitt@helsingborg.example';
/** Answers for a company. */
export const DISA = 'disa.dubbelsson@helsingborg.example';
/** Answers for a committee, and is its secretary. */
export const KAJ = 'kaj.kuliss@helsingborg.example';
/** Heads an administration. */
export const LOKE = 'loke.latsas@helsingborg.example';
/** Somebody of another municipality who opens rounds there. */
export const ELSEWHERE = 'jonna.exempel@kristianstad.example';

/** The rule by which companies and committees list their activities (HBG-F4). */
export const LISTS = 'aktiviteter-till-kommunstyrelsen';
/** The rule of the period's priorities, which says nothing of when (HBG-F2). */
export const PRIORITIES = 'periodens-prioriteringar';

let server: TestServer;
const clients = new Map<string, GraphqlClient>();

/** Starts the server that the rest of a test file works against. */
export async function openHelsingborg(clock: string): Promise<TestServer> {
  server = await startServer({ example: true, clock });
  return server;
}

/** Asks as somebody and gives the one field's answer. @throws with the error's code where there is none */
export async function ask<Data>(email: string, document: string, variables: object = {}): Promise<Data> {
  let client = clients.get(email);
  if (!client) {
    client = new GraphqlClient(server.url);
    await client.signIn(email, 'utblick-exempel');
    clients.set(email, client);
  }
  const { data, errors } = await client.query<Record<string, Data>>(document, variables);
  const [found] = Object.values(data ?? {});
  if (!found) throw new Error(errors.map(({ extensions, message }) => String(extensions?.code ?? message)).join());
  return found;
}

/** Sessions end meanwhile, so that everybody signs in anew. */
export function moveClock(instant: string): void {
  server.setClock(instant);
  clients.clear();
}
