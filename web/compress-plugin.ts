import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

/** What shrinks; fonts and pictures have been compressed by their makers. */
const TEXT = /\.(?:js|css|svg)$/;

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
const slowest = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };

/** Leaves each text of the client compressed beside itself (`.br`, `.gz`), so that the server compresses nothing while people wait. */
export function compressPlugin(): Plugin {
  return {
    name: 'compress',
    apply: 'build',
    async writeBundle({ dir = '' }, bundle) {
      const compressed = Object.keys(bundle)
        .filter((name) => TEXT.test(name))
        .map(async (name) => {
          const file = join(dir, name);
          const text = await readFile(file);
          await Promise.all([writeFile(`${file}.br`, await brotli(text, slowest)), writeFile(`${file}.gz`, await zip(text, { level: 9 }))]);
        });
      await Promise.all(compressed);
    },
  };
}
