import { parseArgs } from 'node:util';
import { startExampleServer } from './example-server';
import { type Look, lookAt, type Preset, presets } from './look';
import { coordinators, pages, placeOf } from './pages';
import { jsonLine, middleOf, type Seen, table } from './print';
import { signedInBrowser } from './signed-in-browser';

/** Below this a page has failed. */
const ENOUGH = 95;

/** What is not a result goes beside the results. */
const say = (line: string): void => console.error(line);

interface WebOptions {
  readonly json: boolean;
  readonly runs: number;
  readonly presets: readonly Preset[];
}

function readWebOptions(args: readonly string[]): WebOptions {
  const options = { json: { type: 'boolean' }, runs: { type: 'string' }, presets: { type: 'string' } } as const;
  const { json = false, runs = '3', presets: asked = 'desktop' } = parseArgs({ args: [...args], options }).values;
  if (!/^[1-9]\d*$/.test(runs)) throw new Error('Say how many runs there are to be as a whole number.');
  const unknown = asked.split(',').find((name) => !presets.some((preset) => preset === name));
  if (unknown) throw new Error(`${unknown} is none of ${presets.join(', ')}.`);
  return { json, runs: Number(runs), presets: presets.filter((preset) => asked.split(',').includes(preset)) };
}

async function measure(serverUrl: string, options: WebOptions): Promise<Seen[]> {
  const results: Seen[] = [];
  for (const email of coordinators) {
    const tenant = placeOf(email);
    const browser = await signedInBrowser(serverUrl, email);
    try {
      for (const preset of options.presets) {
        for (const { name, path } of pages) {
          say(`${tenant}, ${name}, ${preset}: ${options.runs} runs …`);
          const looks: Look[] = [];
          for (let run = 0; run < options.runs; run += 1) looks.push(await lookAt(`${serverUrl}${path}`, browser.port, preset));
          const seen = { page: name, tenant, preset, ...middleOf(looks) };
          say(jsonLine(seen));
          results.push(seen);
        }
      }
    } finally {
      await browser.close();
    }
  }
  return results;
}

async function run(): Promise<void> {
  const options = readWebOptions(process.argv.slice(2));
  say('Starting the server with the example data …');
  const server = await startExampleServer();
  try {
    const results = await measure(server.url, options);
    console.log(options.json ? results.map(jsonLine).join('\n') : table(results));
    if (results.some(({ performance, accessibility }) => Math.min(performance, accessibility) < ENOUGH)) process.exitCode = 1;
  } finally {
    await server.stop();
  }
}

run().catch((error: unknown) => {
  say(String(error instanceof Error ? error.stack : error));
  process.exitCode = 1;
});
