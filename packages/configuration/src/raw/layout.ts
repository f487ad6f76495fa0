import { type Document, type Node, visit } from 'yaml';

const lineWidth = 120;

/** How YAML is put into text wherever it is written. */
export const textForm = { lineWidth, singleQuote: true, flowCollectionPadding: false } as const;

/** Lays nodes out for people: what fits on a line stands on one. `depth` is how many collections they stand in. */
export function layOut(node: Document | Node, depth = 0): void {
  visit(node, {
    Collection(_, collection, ancestors) {
      const indent = 2 * (depth + ancestors.filter((above) => 'items' in above).length);
      if (indent > 0 && fitsOnALine(JSON.stringify(collection.toJSON()), lineWidth - indent)) collection.flow = true;
    },
    Scalar(_, scalar) {
      // Blank text at the edges is lost in the block style that longer text would otherwise be written in.
      if (typeof scalar.value === 'string' && /^\s|\s$/.test(scalar.value)) scalar.type = 'QUOTE_DOUBLE';
    },
  });
}

/** Text of several lines breaks a collection that is written on one. */
function fitsOnALine(json: string, width: number): boolean {
  return json.length <= width && !json.includes('\\n') && !json.includes('\\r');
}
