import ts from 'typescript';
import { parse } from 'yaml';
import { contentOf, filesBelow, isTest, placeOf } from './source-files';
import { linesOf, nodesIn } from './syntax';

const ROOMS = ['packages', 'server', 'web', 'infra', 'test'];
const written = ROOMS.flatMap((room) => filesBelow(room, /\.(tsx?|mjs|cjs|css)$/));
const code = written.filter((path) => !isTest(path));
const typescript = code.filter((path) => /\.tsx?$/.test(path));
const serverCode = typescript.filter((path) => path.startsWith('server/src/'));

/** Every place where a pattern is found. */
const places = (paths: readonly string[], pattern: RegExp): string[] =>
  paths.flatMap((path) => {
    const text = contentOf(path);
    return Array.from(text.matchAll(pattern), (match) => `${placeOf(path, text, match.index)} ${match[0]}`);
  });

test('there is code to look at', () => {
  expect(typescript.length).toBeGreaterThan(300);
  expect(serverCode.length).toBeGreaterThan(100);
});

describe('size', () => {
  test('no file is longer than 300 lines', () => {
    const long = code.map((path) => ({ path, lines: contentOf(path).trimEnd().split('\n').length })).filter(({ lines }) => lines > 300);
    expect(long).toEqual([]);
  });

  test('no function is longer than 60 lines', () => {
    const isFunction = (node: ts.Node): node is ts.FunctionLikeDeclaration =>
      ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node) || ts.isArrowFunction(node) || ts.isFunctionExpression(node);
    const long = typescript.flatMap((path) => nodesIn(path, isFunction).filter(({ node }) => linesOf(node) > 60));
    expect(long.map(({ node, place }) => `${place} ${linesOf(node)} lines`)).toEqual([]);
  });
});

describe('nothing is silenced or put off', () => {
  // Put together here, so that this file does not find itself.
  const either = (...words: string[][]): RegExp => new RegExp(words.map((parts) => parts.join('')).join('|'), 'g');

  test('no check is switched off', () => {
    const switches = either(
      ['biome-', 'ignore'],
      ['@ts-', '(ignore|nocheck|expect-error)'],
      ['eslint-', 'disable'],
      ['istanbul ', 'ignore'],
      ['knip', 'ignore'],
    );
    expect(places(written, switches)).toEqual([]);
  });

  test('no type is given up', () => {
    const isAny = (node: ts.Node): node is ts.KeywordTypeNode => node.kind === ts.SyntaxKind.AnyKeyword;
    const all = written.filter((path) => /\.tsx?$/.test(path));
    expect(all.flatMap((path) => nodesIn(path, isAny).map(({ place }) => place))).toEqual([]);
  });

  test('no test is skipped or alone', () => {
    const calls = either(['\\b(test|it|describe)', '\\.(skip|only|todo|fixme|fails|failing)\\b'], ['\\b[xf](it|test|describe)', '\\(']);
    expect(places(written.filter(isTest), calls)).toEqual([]);
  });

  test('no work is left as a note', () => {
    expect(places(written, either(['\\bTO', 'DO\\b'], ['\\bFIX', 'ME\\b'], ['\\bXX', 'X\\b']))).toEqual([]);
  });
});

describe('municipalities are data', () => {
  interface Named {
    tenant: { key: string; name: string; shortName: string };
  }
  const tenants = filesBelow('packages/municipalities', /^[\w-]+\.yaml$/)
    .filter((path) => path.split('/').length === 3)
    .map((path) => (parse(contentOf(path)) as Partial<Named>).tenant)
    .filter((tenant) => tenant !== undefined);
  const names = [...new Set(tenants.flatMap(({ key, name, shortName }) => [key, name, shortName]))].filter((name) => name.length > 3);

  test('their names are known', () => {
    expect(names.length).toBeGreaterThan(20);
  });

  test("no tenant's name is in code", () => {
    const here = code.filter((path) => !path.startsWith('packages/municipalities/'));
    const anyName = new RegExp(`(?<![\\p{L}/])(${names.join('|')})s?(?!\\p{L})`, 'giu');
    expect(places(here, anyName)).toEqual([]);
  });
});

describe('SQL', () => {
  const outsideDb = serverCode.filter((path) => !path.startsWith('server/src/platform/db/'));
  const STATEMENT =
    /^\s*(SELECT\b|INSERT INTO\b|UPDATE \S+ SET\b|DELETE FROM\b|WITH \w+ AS\b|CREATE \w+|ALTER \w+|DROP \w+|TRUNCATE\b|GRANT \w+|SET (LOCAL|ROLE)\b|BEGIN\b|COMMIT\b)/;

  test('is sent through a transaction only', () => {
    const isQuery = (node: ts.Node): node is ts.CallExpression =>
      ts.isCallExpression(node) &&
      ts.isPropertyAccessExpression(node.expression) &&
      ['query', 'createQueryBuilder', 'createQueryRunner'].includes(node.expression.name.text) &&
      // A compiled GraphQL query is called with an object.
      !(node.arguments[0] && ts.isObjectLiteralExpression(node.arguments[0]));
    expect(outsideDb.flatMap((path) => nodesIn(path, isQuery).map(({ node, place }) => `${place} ${node.expression.getText()}`))).toEqual(
      [],
    );
  });

  test('is written with the sql tag only, so that values are never part of the text', () => {
    const isStatement = (node: ts.Node): node is ts.StringLiteral | ts.NoSubstitutionTemplateLiteral | ts.TemplateExpression => {
      if (ts.isTaggedTemplateExpression(node.parent ?? node)) return false;
      if (ts.isTemplateExpression(node)) return STATEMENT.test(node.head.text);
      return (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) && STATEMENT.test(node.text);
    };
    expect(
      outsideDb.flatMap((path) => nodesIn(path, isStatement).map(({ node, place }) => `${place} ${node.getText().slice(0, 60)}`)),
    ).toEqual([]);
  });

  test("the entity manager stays behind the repository's door", () => {
    const isManager = (node: ts.Node): node is ts.PropertyAccessExpression =>
      ts.isPropertyAccessExpression(node) && node.name.text === 'manager';
    expect(outsideDb.flatMap((path) => nodesIn(path, isManager).map(({ place }) => place))).toEqual([]);
  });
});
