import ts from 'typescript';
import { contentOf } from './source-files';

/** One node of a file's syntax tree, with where it stands. */
export interface Found<Node extends ts.Node> {
  readonly node: Node;
  readonly place: string;
}

/** All nodes of a file that a test picks. */
export function nodesIn<Node extends ts.Node>(path: string, picks: (node: ts.Node) => node is Node): Found<Node>[] {
  const source = ts.createSourceFile(
    path,
    contentOf(path),
    ts.ScriptTarget.Latest,
    true,
    path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
  const found: Found<Node>[] = [];
  const visit = (node: ts.Node): void => {
    if (picks(node)) found.push({ node, place: `${path}:${lineOf(source, node.getStart())}` });
    node.forEachChild(visit);
  };
  visit(source);
  return found;
}

const lineOf = (source: ts.SourceFile, position: number): number => source.getLineAndCharacterOfPosition(position).line + 1;

/** How many lines a node takes. */
export function linesOf(node: ts.Node): number {
  const source = node.getSourceFile();
  return lineOf(source, node.getEnd()) - lineOf(source, node.getStart()) + 1;
}
