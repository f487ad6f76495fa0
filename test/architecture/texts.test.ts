import ts from 'typescript';
import { filesBelow, isTest } from './source-files';
import { nodesIn } from './syntax';

/** Attributes that people see or hear. */
const SPOKEN = new Set([
  'placeholder',
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'title',
  'alt',
  'label',
  'description',
  'summary',
]);
const LETTERS = /\p{L}{2,}/u;

const components = ['web/src', 'packages/ui/src'].flatMap((folder) => filesBelow(folder, /\.tsx$/)).filter((path) => !isTest(path));

/** Text written straight into JSX, as children or through an expression. */
const isWrittenText = (node: ts.Node): node is ts.JsxText | ts.StringLiteral | ts.NoSubstitutionTemplateLiteral => {
  if (ts.isJsxText(node)) return LETTERS.test(node.text);
  if (!ts.isStringLiteral(node) && !ts.isNoSubstitutionTemplateLiteral(node)) return false;
  return LETTERS.test(node.text) && (isChild(node) || isSpokenAttribute(node));
};

function isChild(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isConditionalExpression(parent) || ts.isBinaryExpression(parent) || ts.isParenthesizedExpression(parent)) {
    const isCondition = ts.isConditionalExpression(parent)
      ? parent.condition === node
      : ts.isBinaryExpression(parent) && parent.right !== node;
    return !isCondition && !isComparison(parent) && isChild(parent);
  }
  return ts.isJsxExpression(parent) && !ts.isJsxAttribute(parent.parent);
}

const isComparison = (node: ts.Node): boolean => ts.isBinaryExpression(node) && /^[=!<>]/.test(node.operatorToken.getText());

function isSpokenAttribute(node: ts.Node): boolean {
  const { parent } = node;
  const attribute = ts.isJsxExpression(parent) ? parent.parent : parent;
  return ts.isJsxAttribute(attribute) && SPOKEN.has(attribute.name.getText());
}

test('there are components to look at', () => {
  expect(components.length).toBeGreaterThan(50);
});

test('no component has text of its own: what people read comes from the catalogues', () => {
  const texts = components.flatMap((path) => nodesIn(path, isWrittenText).map(({ node, place }) => `${place} ${node.getText().trim()}`));
  expect(texts).toEqual([]);
});

test('code outside the catalogues has no Swedish letters', () => {
  const outside = ['web/src', 'packages/ui/src', 'packages/domain/src', 'packages/configuration/src', 'server/src']
    .flatMap((folder) => filesBelow(folder, /\.tsx?$/))
    .filter((path) => !isTest(path));
  const isSwedish = (node: ts.Node): node is ts.StringLiteral | ts.NoSubstitutionTemplateLiteral | ts.TemplateHead | ts.TemplateMiddle =>
    (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node)) &&
    /[åäöÅÄÖ]\p{L}|\p{L}[åäöÅÄÖ]/u.test(node.text);
  const texts = outside.flatMap((path) => nodesIn(path, isSwedish).map(({ node, place }) => `${place} ${node.text.trim().slice(0, 60)}`));
  expect(texts).toEqual([]);
});
