import { type Answer, GraphqlClient } from './client';

/** Where a browser has come to rest, and every address it was sent to on the way. */
export interface Landing {
  readonly url: URL;
  readonly status: number;
  readonly body: string;
  readonly way: readonly URL[];
}

interface Cookie {
  readonly origin: string;
  readonly path: string;
  readonly name: string;
  readonly value: string;
}

const MOST_STEPS = 15;

/** A browser's stand-in that goes where it is sent, from site to site, and keeps each site's cookies apart. */
export class Wanderer {
  readonly #cookies: Cookie[] = [];

  /** One request, without following where the answer leads. */
  async step(url: URL | string, form?: Readonly<Record<string, string>>): Promise<Response> {
    const { origin, pathname } = new URL(url);
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { cookie: this.#cookiesFor(origin, pathname) },
      ...(form ? { method: 'POST', body: new URLSearchParams(form) } : {}),
    });
    for (const cookie of response.headers.getSetCookie()) this.#keep(origin, cookie);
    return response;
  }

  /**
   * Goes on until a page is shown, or until the way leads to an address that `until` names, which is then not visited.
   * @param form is sent to the first address
   */
  async go(
    url: URL | string,
    { form, until }: { form?: Readonly<Record<string, string>>; until?: (url: URL) => boolean } = {},
  ): Promise<Landing> {
    const way: URL[] = [];
    let at = new URL(url);
    for (let steps = 0; steps < MOST_STEPS; steps += 1) {
      const response = await this.step(at, steps === 0 ? form : undefined);
      const next = response.headers.get('location');
      if (next === null) return { url: at, status: response.status, body: await response.text(), way };
      await response.body?.cancel();
      at = new URL(next, at);
      way.push(at);
      if (until?.(at)) return { url: at, status: response.status, body: '', way };
    }
    throw new Error(`The way does not end:\n${way.join('\n')}`);
  }

  /** Asks our server as this browser. */
  query<Data>(serverUrl: string, document: string, variables: object = {}): Promise<Answer<Data>> {
    return new GraphqlClient(serverUrl).query<Data>(document, variables, { cookie: this.#cookiesFor(serverUrl, '/graphql') });
  }

  cookie(origin: string, name: string): string | undefined {
    return this.#cookies.find((cookie) => cookie.origin === origin && cookie.name === name)?.value;
  }

  setCookie(origin: string, name: string, value: string, path = '/'): void {
    this.#forget(origin, name, path);
    this.#cookies.push({ origin, path, name, value });
  }

  #cookiesFor(origin: string, pathname: string): string {
    const sent = this.#cookies.filter((cookie) => cookie.origin === origin && pathname.startsWith(cookie.path));
    return sent.map(({ name, value }) => `${name}=${value}`).join('; ');
  }

  #forget(origin: string, name: string, path: string): void {
    const index = this.#cookies.findIndex((cookie) => cookie.origin === origin && cookie.name === name && cookie.path === path);
    if (index >= 0) this.#cookies.splice(index, 1);
  }

  #keep(origin: string, cookie: string): void {
    const [pair = '', ...attributes] = cookie.split('; ');
    const [name = '', ...value] = pair.split('=');
    const path = /^path=(.*)$/i.exec(attributes.find((attribute) => /^path=/i.test(attribute)) ?? '')?.[1] ?? '/';
    if (attributes.some((attribute) => /^(max-age=0|expires=Thu, 01 Jan 1970.*)$/i.test(attribute))) this.#forget(origin, name, path);
    else this.setCookie(origin, name, value.join('='), path);
  }
}
