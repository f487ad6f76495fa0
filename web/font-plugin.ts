import type { Plugin } from 'vite';

/** The file with the letters of nearly every word on every page. */
const LETTERS = /^assets\/source-sans-3-latin-wght-normal-.*\.woff2$/;

/** Has the browser fetch the typeface with the first script; it would otherwise learn of it when the first words are to be drawn. */
export function fontPlugin(): Plugin {
  return {
    name: 'font',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle = {} }) =>
        Object.keys(bundle)
          .filter((name) => LETTERS.test(name))
          .map((name) => ({
            tag: 'link',
            attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href: `/${name}` },
            injectTo: 'head' as const,
          })),
    },
  };
}
