import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { compressPlugin } from './compress-plugin';
import { documentsPlugin } from './documents-plugin';
import { fontPlugin } from './font-plugin';

/** The languages we offer; react-aria brings some thirty, each with every sentence its primitives can say. */
const spoken = new Set(['sv-SE', 'en-US']);

/** Empties react-aria's sentences in languages that nobody can choose here. */
const onlySpokenLanguages: Plugin = {
  name: 'only-spoken-languages',
  enforce: 'pre',
  load(id) {
    const language = /\/react-(?:aria|stately|aria-components)\/.*\/([a-z]{2}-[A-Z]{2})\.m?js(?:\?|$)/.exec(id)?.[1];
    return language && !spoken.has(language) ? 'export default {};' : null;
  },
};

/**
 * Few files instead of one for each part that two pages share: what the first script needs, the connection, and what pages
 * have in common, by how many have it. What a part needs is shared by at least as many as the part itself, so that a file
 * needs only itself and those above it: files that need each other would run in an order that depends on the page opened
 * first, and crash it.
 */
const groups = [
  { name: 'first', tags: ['$initial' as const], priority: 6 },
  { name: 'connection', test: /[\\/]node_modules[\\/](?:@apollo|graphql|rxjs|@wry|optimism)[\\/]/, priority: 5 },
  { name: 'most', minShareCount: 16, priority: 4 },
  { name: 'many', minShareCount: 8, priority: 3 },
  { name: 'several', minShareCount: 4, priority: 2 },
  { name: 'few', minShareCount: 2, entriesAware: true, priority: 1 },
];

const server = process.env.UTBLICK_SERVER ?? 'http://127.0.0.1:4000';

export default defineConfig({
  plugins: [documentsPlugin(), onlySpokenLanguages, react(), fontPlugin(), compressPlugin()],
  server: { port: 5173, strictPort: true, proxy: { '/graphql': server, '/hamta': server } },
  build: {
    outDir: 'dist',
    target: 'baseline-widely-available',
    // light-dark() must reach the browser as it is written: what replaces it does not follow our tokens.
    cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    // The content security policy allows fonts and pictures from our own address only.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: { codeSplitting: { groups }, chunkFileNames: ({ name }) => `assets/${name.split('~')[0]}-[hash].js` },
      treeshake: { moduleSideEffects: [{ test: /\/packages\/(?:ui|i18n|domain|configuration)\/src\/.*\.tsx?$/, sideEffects: false }] },
    },
  },
});
