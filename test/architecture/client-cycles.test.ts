import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const assets = join(__dirname, '..', '..', 'web', 'dist', 'assets');

/** The files that each file of the built client cannot run without. */
function importsOfFiles(): ReadonlyMap<string, readonly string[]> {
  const files = readdirSync(assets).filter((name) => name.endsWith('.js'));
  const importsOf = (file: string): string[] =>
    Array.from(readFileSync(join(assets, file), 'utf8').matchAll(/\b(?:from|import)\s*"\.\/([^"]+\.js)"/g), ([, name = '']) => name);
  return new Map(files.map((file) => [file, importsOf(file)]));
}

/** A way from a file back to itself; null where there is none. */
function wayBack(imports: ReadonlyMap<string, readonly string[]>): readonly string[] | null {
  const harmless = new Set<string>();
  const follow = (file: string, way: readonly string[]): readonly string[] | null => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (harmless.has(file)) return null;
    for (const next of imports.get(file) ?? []) {
      const found = follow(next, [...way, file]);
      if (found) return found;
    }
    harmless.add(file);
    return null;
  };
  for (const file of imports.keys()) {
    const found = follow(file, []);
    if (found) return found;
  }
  return null;
}

/** In a circle, one file runs before what it needs: which one depends on the page that is opened first, and that page crashes. */
test('no two files of the built client wait for each other', () => {
  const imports = importsOfFiles();
  expect([...imports.values()].flat().length).toBeGreaterThan(imports.size);
  expect(wayBack(imports)).toBeNull();
});
