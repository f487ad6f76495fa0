/** What GraphQL answered, with the HTTP status it came with. */
export interface Answer<Data> {
  readonly status: number;
  readonly data: Data | null;
  readonly errors: readonly { readonly message: string; readonly extensions?: Readonly<Record<string, unknown>> }[];
}

const SIGN_IN = `mutation SignIn($input: SignInInput!) {
  signIn(input: $input) { __typename ... on SignInRefused { reason } }
}`;

/** A browser's stand-in: speaks GraphQL with one server and keeps its cookies. */
export class GraphqlClient {
  readonly #cookies = new Map<string, string>();

  constructor(private serverUrl: string) {}

  /** From now on against a server elsewhere on the same database, where its sessions still hold. */
  moveTo(serverUrl: string): void {
    this.serverUrl = serverUrl;
  }

  /** Sends one operation. Nothing is thrown for errors in the answer: tests look at them. */
  async query<Data = Record<string, unknown>>(
    document: string,
    variables: object = {},
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer<Data>> {
    const response = await fetch(`${this.serverUrl}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: this.cookieHeader(), ...headers },
      body: JSON.stringify({ query: document, variables }),
    });
    for (const cookie of response.headers.getSetCookie()) this.#keep(cookie);
    const { data = null, errors = [] } = (await response.json()) as Partial<Answer<Data>>;
    return { status: response.status, data, errors };
  }

  /** Signs in with a local account. @throws when the server refuses */
  async signIn(email: string, password: string): Promise<void> {
    const { data, errors } = await this.query<{ signIn: { __typename: string; reason?: string } }>(SIGN_IN, { input: { email, password } });
    if (data?.signIn.__typename !== 'SignedIn') throw new Error(`${email} could not sign in: ${data?.signIn.reason ?? errors[0]?.message}`);
  }

  /** The cookies as a request carries them; empty before signing in. */
  cookieHeader(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  #keep(cookie: string): void {
    const [pair = '', ...attributes] = cookie.split('; ');
    const [name = '', ...value] = pair.split('=');
    const expired = attributes.some((attribute) => /^(max-age=0|expires=Thu, 01 Jan 1970.*)$/i.test(attribute));
    if (expired) this.#cookies.delete(name);
    else this.#cookies.set(name, value.join('='));
  }
}
