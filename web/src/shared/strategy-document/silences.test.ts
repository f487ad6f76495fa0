import type { Matter, Part } from './page-types';
import { silencesOf } from './silences';

const part = (stated: string, sources: string[] = []) =>
  ({ stated, origin: 'adopted', note: null, sources, text: null }) as unknown as Part;
const matter = (kind: string, facts: Readonly<Record<string, Part>>): Matter =>
  ({ key: kind, kind, facts: Object.entries(facts).map(([key, each]) => ({ key, part: each })) }) as unknown as Matter;
const told = (matters: Matter[]) => silencesOf({ matters }).map(({ key, matter: whole, stated }) => [key, whole, stated]);
const network = matter('network', {});

describe('what a document is silent about', () => {
  test('a matter that is open as a whole is one line', () => {
    expect(told([network, matter('travel', { rulesSetBy: part('not_stated'), area: part('not_stated') })])).toEqual([
      ['travel', 'travel', 'not_stated'],
    ]);
  });

  test('of a matter that is told in part, each fact that is open is a line', () => {
    expect(told([network, matter('travel', { rulesSetBy: part('full'), area: part('not_stated') })])).toEqual([
      ['area', null, 'not_stated'],
    ]);
  });

  test('what is denied is not the same as what is left open', () => {
    expect(told([network, matter('travel', { rulesSetBy: part('none'), area: part('none') })])).toEqual([['travel', 'travel', 'none']]);
  });

  test('a document without any network is silent about networks', () => {
    expect(told([])).toEqual([['networks', 'networks', 'not_stated']]);
  });

  test('nothing is said twice of a free text', () => {
    expect(told([network, matter('representation', { by: part('full'), text: part('not_stated') })])).toEqual([]);
  });

  test('the reading of a silence goes with it', () => {
    const [silence] = silencesOf({ matters: [network, matter('travel', { rulesSetBy: part('not_stated', ['EX §1']) })] });
    expect(silence?.sourced?.sources).toEqual(['EX §1']);
  });
});
