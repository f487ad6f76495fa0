import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The checkout that is tested. */
export const checkout = join(__dirname, '..', '..');

const GENERATED_FOLDERS = new Set(['node_modules', '.tsbuild', 'dist', '.data', '.cache', '.git', 'test-results']);
const GENERATED_FILE = /\.generated\.ts$/;

/** Every file below a folder of the checkout that people write, as paths from the checkout. */
export function filesBelow(folder: string, extensions: RegExp): string[] {
  return readdirSync(join(checkout, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return GENERATED_FOLDERS.has(entry.name) ? [] : filesBelow(path, extensions);
    return extensions.test(entry.name) && !GENERATED_FILE.test(entry.name) ? [relative(checkout, join(checkout, path))] : [];
  });
}

export const contentOf = (path: string): string => readFileSync(join(checkout, path), 'utf8');

/** Whether a file proves code instead of being it. */
export const isTest = (path: string): boolean => path.startsWith('test/') || /\.test\.tsx?$/.test(path);

/** A place in a file as editors understand it. */
export const placeOf = (path: string, text: string, position: number): string => `${path}:${text.slice(0, position).split('\n').length}`;
