import { startServer, type TestServer } from '../kit/server';

let server: TestServer;

beforeAll(async () => {
  server = await startServer();
});

afterAll(async () => {
  await server?.stop();
  await server?.database.drop();
});

const fetchFile = (path: string, encodings: string): Promise<Response> =>
  fetch(`${server.url}${path}`, { headers: { 'accept-encoding': encodings } });

test.each([
  ['gzip, deflate, br', 'br'],
  ['gzip', 'gzip'],
  ['identity', null],
])('a browser that takes %s gets the script as %s, for ever', async (encodings, encoding) => {
  const page = await (await fetchFile('/', 'identity')).text();
  const script = /<script[^>]* src="([^"]+)"/.exec(page)?.[1] ?? '';
  const answer = await fetchFile(script, encodings);
  expect(answer.headers.get('content-encoding')).toBe(encoding);
  expect(answer.headers.get('vary')).toMatch(/accept-encoding/i);
  expect(answer.headers.get('content-type')).toMatch(/javascript/);
  expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(await answer.text()).toBe(await (await fetchFile(script, 'identity')).text());
});
