import { ApolloClient, ApolloLink, gql, InMemoryCache, Observable } from '@apollo/client';
import { ServerError } from '@apollo/client/errors';
import { createBusyLink } from './busy-link';
import { createBusySign } from './busy-sign';

const query = gql`
  query Name {
    name
  }
`;
const mutation = gql`
  mutation Rename {
    rename
  }
`;

function refusal(code: string, headers: Record<string, string>): ServerError {
  const bodyText = JSON.stringify({ errors: [{ message: code, extensions: { code } }] });
  return new ServerError('refused', { response: new Response(bodyText, { status: 503, headers }), bodyText });
}

/** A server that refuses the first requests. */
function house({ refuses, code = 'BUSY', headers = { 'retry-after': '0' } }: { refuses: number; code?: string; headers?: object }) {
  const sign = createBusySign();
  const seen = { requests: 0, signs: [] as boolean[] };
  sign.subscribe(() => seen.signs.push(sign.isShown()));
  const server = new ApolloLink(
    () =>
      new Observable((observer) => {
        seen.requests += 1;
        if (seen.requests <= refuses) return observer.error(refusal(code, { ...headers }));
        observer.next({ data: { name: 'Siv', rename: 'Siv' } });
        observer.complete();
      }),
  );
  const client = new ApolloClient({ link: ApolloLink.from([createBusyLink(sign), server]), cache: new InMemoryCache() });
  return { client, sign, seen };
}

describe('a request that a busy server has refused', () => {
  test('is sent again by itself, and the sign is shown until it is answered', async () => {
    const { client, sign, seen } = house({ refuses: 2 });
    expect((await client.query<{ name: string }>({ query })).data?.name).toBe('Siv');
    expect(seen.requests).toBe(3);
    expect(seen.signs).toContain(true);
    expect(sign.isShown()).toBe(false);
  });

  test('is sent again also where it changes something, since nothing of it was begun', async () => {
    const { client, seen } = house({ refuses: 1 });
    expect((await client.mutate<{ rename: string }>({ mutation })).data?.rename).toBe('Siv');
    expect(seen.requests).toBe(2);
  });

  test('fails in the end, and the sign goes', async () => {
    const { client, sign, seen } = house({ refuses: Number.POSITIVE_INFINITY });
    await expect(client.query({ query })).rejects.toThrow('refused');
    expect(seen.requests).toBeGreaterThan(3);
    expect(sign.isShown()).toBe(false);
  });
});

describe('a request that failed otherwise', () => {
  test('is sent again where it only asks, and the server says when', async () => {
    const { client } = house({ refuses: 1, code: 'UNAVAILABLE' });
    expect((await client.query<{ name: string }>({ query })).data?.name).toBe('Siv');
  });

  test('is not sent again where it changes something, since it may have happened', async () => {
    const { client, seen } = house({ refuses: 1, code: 'UNAVAILABLE' });
    await expect(client.mutate({ mutation })).rejects.toThrow('refused');
    expect(seen.requests).toBe(1);
  });

  test('is not sent again where the server does not say when', async () => {
    const { client, seen } = house({ refuses: 1, headers: {} });
    await expect(client.query({ query })).rejects.toThrow('refused');
    expect(seen.requests).toBe(1);
  });
});
