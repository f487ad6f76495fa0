import { setTimeout as sleep } from 'node:timers/promises';
import { GraphqlClient } from '../kit/client';

const PASSWORD = 'utblick-exempel';
/** How often a house that has just got up may say that it is busy. Nothing has begun then, and whoever asked asks again, as the client does. */
const PATIENCE = 10;
const AGAIN_AFTER_MS = 2000;

/** The people who work in the house. Their sessions outlive every kill: nobody signs in twice. */
export class Crew {
  readonly #clients = new Map<string, GraphqlClient>();

  async signIn(url: string, emails: readonly string[]): Promise<void> {
    for (const email of emails) {
      const client = new GraphqlClient(url);
      await client.signIn(email, PASSWORD);
      this.#clients.set(email, client);
    }
  }

  /** Everybody goes on in their session at the server's new address. */
  moveTo(url: string): void {
    for (const client of this.#clients.values()) client.moveTo(url);
  }

  /** The one field of the answer. @throws where no answer came, or one with errors */
  async ask<Data>(email: string, document: string, variables: object = {}): Promise<Data> {
    const client = this.#clients.get(email);
    if (!client) throw new Error(`${email} is not in the house.`);
    let { status, data, errors } = await client.query<Record<string, Data>>(document, variables);
    for (let times = 0; times < PATIENCE && status === 503 && errors[0]?.message === 'BUSY'; times += 1) {
      await sleep(AGAIN_AFTER_MS);
      ({ status, data, errors } = await client.query<Record<string, Data>>(document, variables));
    }
    const [answer] = Object.values(data ?? {});
    if (errors.length > 0 || answer === undefined) throw new Error(`${email}: ${JSON.stringify(errors)}`);
    return answer;
  }

  /** The type of what a mutation answers. */
  async send(email: string, document: string, variables: object): Promise<string> {
    const a = await this.ask<{ __typename: string }>(email, document, variables);
    return a.__typename;
  }
}
