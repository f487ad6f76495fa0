import { ApolloClient, ApolloLink, gql, InMemoryCache, Observable } from '@apollo/client';
import { createSessionGate } from './session-gate';
import { createSessionLink } from './session-link';

const query = gql`
  query Name {
    name
  }
`;

/** A server whose session has ended until somebody signs in. */
function serverWithoutSession() {
  const server = { signedIn: false, requests: 0 };
  const link = new ApolloLink(
    () =>
      new Observable((observer) => {
        server.requests += 1;
        observer.next(
          server.signedIn
            ? { data: { name: 'Siv' } }
            : { data: null, errors: [{ message: 'UNAUTHENTICATED', extensions: { code: 'UNAUTHENTICATED' } }] },
        );
        observer.complete();
      }),
  );
  return { server, link };
}

const dialog = (gate: ReturnType<typeof createSessionGate>) => gate.subscribe(() => undefined);

function clientOf(link: ApolloLink, gate: ReturnType<typeof createSessionGate>) {
  return new ApolloClient({ link: ApolloLink.from([createSessionLink(gate), link]), cache: new InMemoryCache() });
}

describe('a request after the session has ended', () => {
  test('waits for the person to sign in and is then sent again', async () => {
    const { server, link } = serverWithoutSession();
    const gate = createSessionGate();
    dialog(gate);
    const answer = clientOf(link, gate).query<{ name: string }>({ query });
    await Promise.resolve();
    expect(gate.isAsking()).toBe(true);
    server.signedIn = true;
    gate.answer(true);
    expect((await answer).data?.name).toBe('Siv');
    expect(gate.isAsking()).toBe(false);
  });

  test('asks once for many requests', async () => {
    const { server, link } = serverWithoutSession();
    const gate = createSessionGate();
    let asked = 0;
    gate.subscribe(() => {
      if (gate.isAsking()) asked += 1;
    });
    const client = clientOf(link, gate);
    const answers = [1, 2, 3].map(() => client.query({ query, fetchPolicy: 'no-cache', context: { queryDeduplication: false } }));
    await Promise.resolve();
    server.signedIn = true;
    gate.answer(true);
    await Promise.all(answers);
    expect(asked).toBe(1);
    expect(server.requests).toBe(6);
  });

  test('fails at once where there is no dialog to ask', async () => {
    const { link } = serverWithoutSession();
    await expect(clientOf(link, createSessionGate()).query({ query })).rejects.toThrow('UNAUTHENTICATED');
  });

  test('fails when the person gives up', async () => {
    const { link } = serverWithoutSession();
    const gate = createSessionGate();
    dialog(gate);
    const answer = clientOf(link, gate).query({ query });
    await Promise.resolve();
    gate.answer(false);
    await expect(answer).rejects.toThrow('UNAUTHENTICATED');
  });

  test('is not held when it concerns signing in', async () => {
    const { link } = serverWithoutSession();
    const gate = createSessionGate();
    await expect(clientOf(link, gate).query({ query, context: { withoutSession: true } })).rejects.toThrow('UNAUTHENTICATED');
    expect(gate.isAsking()).toBe(false);
  });
});
