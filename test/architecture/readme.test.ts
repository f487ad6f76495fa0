import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkout, contentOf, filesBelow } from './source-files';

const readmes = ['README.md', ...['packages', 'server', 'web', 'infra', 'test'].flatMap((room) => filesBelow(room, /\.md$/))];

/** Everything that a text shows as code: spans and blocks, line by line. */
function codeIn(path: string): string[] {
  const text = contentOf(path);
  const blocks = Array.from(text.matchAll(/^```[^\n]*\n([\s\S]*?)^```/gm), ([, block = '']) => block.split('\n')).flat();
  const spans = Array.from(text.replaceAll(/^```[\s\S]*?^```/gm, '').matchAll(/`([^`\n]+)`/g), ([, span = '']) => span);
  return [...blocks, ...spans];
}

const ROOMS = /^(?:packages|server|web|infra|test)\/[\w@.*/-]+/;
/** Made by a build or a run, not written. */
const MADE = /^(web\/dist|server\/dist)\b/;

/** The paths from the checkout that a text names. Placeholders such as `<name>` and `X` end a path. */
const pathsIn = (path: string): string[] =>
  codeIn(path)
    .map((code) => ROOMS.exec(code.trim().replaceAll(/[<…X].*$/g, ''))?.[0] ?? '')
    .filter((named) => named !== '' && !MADE.test(named))
    .map((named) => named.replace(/\.$/, ''));

/** Whether a path is there; a star stands for any part of a name. */
function isThere(named: string): boolean {
  if (!named.includes('*')) return existsSync(join(checkout, named));
  const parts = named.split('/');
  const starred = parts.findIndex((part) => part.includes('*'));
  const folder = join(checkout, ...parts.slice(0, starred));
  const pattern = new RegExp(`^${(parts[starred] ?? '').replaceAll('.', '\\.').replaceAll('*', '.*')}$`);
  return existsSync(folder) && readdirSync(folder).some((name) => pattern.test(name));
}

test('there are READMEs for the rooms', () => {
  expect(readmes).toEqual(
    expect.arrayContaining(['README.md', 'infra/README.md', 'packages/domain/README.md', 'packages/configuration/README.md']),
  );
});

test('every server feature has its README', () => {
  const features = readdirSync(join(checkout, 'server/src/features'));
  expect(features.filter((name) => !readmes.includes(`server/src/features/${name}/README.md`))).toEqual([]);
});

test('every path that a README names is there', () => {
  const missing = readmes.flatMap((readme) =>
    pathsIn(readme)
      .filter((named) => !isThere(named))
      .map((named) => `${readme}: ${named}`),
  );
  expect(missing).toEqual([]);
});

test('every link of a README leads somewhere', () => {
  const broken = readmes.flatMap((readme) =>
    Array.from(contentOf(readme).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g), ([, target = '']) => target)
      .filter((target) => !existsSync(join(checkout, dirname(readme), target)))
      .map((target) => `${readme}: ${target}`),
  );
  expect(broken).toEqual([]);
});

describe('every command that a README names', () => {
  const { scripts } = JSON.parse(contentOf('package.json')) as { scripts: Record<string, string> };
  const commands = readmes.flatMap((readme) =>
    codeIn(readme).flatMap((code) => {
      const [, script, rest = ''] = /\b(?:npm (?:run )?|pnpm )([\w:]+)(.*)$/.exec(code) ?? [];
      return script ? [{ readme, script, rest }] : [];
    }),
  );

  test('is there', () => {
    expect(commands.length).toBeGreaterThan(5);
    expect(commands.filter(({ script }) => !(script in scripts))).toEqual([]);
  });

  test('of the command line is one of its own', () => {
    const usage = contentOf('server/src/main/command/usage.ts');
    const named = commands.filter(({ script }) => script === 'utblick').map(({ rest }) => /[a-z]+(?: [a-z]+)?/.exec(rest)?.[0] ?? '');
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((words) => words !== '' && !usage.includes(words))).toEqual([]);
  });

  test('of the tests names projects that are there', () => {
    const projects = commands.filter(({ script }) => script === 'test').flatMap(({ rest }) => rest.match(/(?<=-- )[a-z]+/g) ?? []);
    expect(projects.filter((name) => !['checks', 'unit'].includes(name) && !existsSync(join(checkout, 'test', name)))).toEqual([]);
  });
});
