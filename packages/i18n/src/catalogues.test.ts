import { catalogues } from './create-i18n';

type Tree = { readonly [key: string]: string | Tree };

/** Every text with its path, so that two languages can be held against each other. */
function texts(tree: Tree, path = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    const here = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'string') found.set(here, value);
    else for (const [inner, text] of texts(value, here)) found.set(inner, text);
  }
  return found;
}

const placeholders = (text: string): string[] =>
  [...new Set(Array.from(text.matchAll(/\{\{(\w+)\}\}/g), (match) => match[1] ?? ''))].sort();

describe('the catalogues', () => {
  const sv = texts(catalogues.sv);
  const en = texts(catalogues.en);

  test('have the same keys', () => {
    expect([...en.keys()].sort()).toEqual([...sv.keys()].sort());
  });

  test('ask for the same values in every text', () => {
    const different = [...sv].filter(([path, text]) => placeholders(text).join() !== placeholders(en.get(path) ?? '').join());
    expect(different).toEqual([]);
  });

  test('never shout and never leave a text empty', () => {
    const wrong = [...sv, ...en].filter(([, text]) => text.trim() === '' || text.includes('!') || text !== text.trim());
    expect(wrong).toEqual([]);
  });

  test('give every counted text both its forms', () => {
    for (const language of [sv, en]) {
      const counted = [...language.keys()]
        .filter((path) => /_(?:one|other)$/.test(path))
        .map((path) => path.replace(/_(?:one|other)$/, ''));
      for (const path of counted) expect([language.has(`${path}_one`), language.has(`${path}_other`)]).toEqual([true, true]);
    }
  });
});
