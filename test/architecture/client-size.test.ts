import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const dist = join(__dirname, '..', '..', 'web', 'dist');

/** What everybody waits for before anything is drawn; half a second on a slow line. In bytes, compressed with gzip. */
const BUDGET = 150_000;

interface Script {
  readonly path: string;
  readonly bytes: number;
}

/** The scripts that the page loads by itself, before any page's own code: the entry and what is preloaded with it. */
function firstScripts(): readonly Script[] {
  const page = readFileSync(join(dist, 'index.html'), 'utf8');
  const tags = page.match(/<(?:script|link)\b[^>]*>/g) ?? [];
  const paths = tags
    .filter((tag) => tag.startsWith('<script') || tag.includes('rel="modulepreload"'))
    .flatMap((tag) => /(?:src|href)="([^"]+)"/.exec(tag)?.[1] ?? []);
  return paths.map((path) => ({ path, bytes: gzipSync(readFileSync(join(dist, path)), { level: 9 }).byteLength }));
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

test('the first script fits its budget', () => {
  const scripts = [...firstScripts()].sort((one, other) => other.bytes - one.bytes);
  expect(scripts.length).toBeGreaterThan(0);
  const total = scripts.reduce((sum, { bytes }) => sum + bytes, 0);
  const biggest = scripts.slice(0, 5).map(({ path, bytes }) => `  ${kilobytes(bytes)}  ${path}`);
  const told = `The first script is ${kilobytes(total)} of ${kilobytes(BUDGET)}. The biggest:\n${biggest.join('\n')}`;
  if (total > BUDGET) throw new Error(told);
});
