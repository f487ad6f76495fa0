import {
  type ASTNode,
  type FragmentSpreadNode,
  GraphQLError,
  OperationTypeNode,
  type ValidationContext,
  type ValidationRule,
  visit,
} from 'graphql';

/**
 * How large an operation may be. The client's own largest document stays well below half of each. `spreads` counts every
 * fragment as often as it is reached, so that fragments which double at every step end early.
 */
const LIMITS = { depth: 12, fields: 600, aliases: 30, directives: 30, spreads: 100, mutations: 1 } as const;

type Counts = Record<keyof typeof LIMITS, number>;

/**
 * One rule that bounds every operation before anything runs, fragments counted where they are spread. An operation is one
 * transaction, so it changes one thing: a failed attempt to sign in cannot be undone by an error beside it.
 */
export const operationLimits: ValidationRule = (context: ValidationContext) => ({
  OperationDefinition(operation) {
    const counts: Counts = { depth: 0, fields: 0, aliases: 0, directives: 0, spreads: 0, mutations: 0 };
    measure({ context, counts, changes: operation.operation === OperationTypeNode.MUTATION }, operation, 0, []);
    const limit = exceeded(counts);
    if (limit) context.reportError(new GraphQLError(`The operation exceeds the limit of ${LIMITS[limit]} ${limit}.`));
    return false;
  },
});

interface Measurement {
  readonly context: ValidationContext;
  readonly counts: Counts;
  /** The operation is a mutation: its outermost fields change things. */
  readonly changes: boolean;
}

const exceeded = (counts: Counts): keyof Counts | undefined =>
  (Object.keys(LIMITS) as (keyof Counts)[]).find((limit) => counts[limit] > LIMITS[limit]);

/** Counts what a part of an operation asks for, and stops as soon as it is too much. */
function measure(measurement: Measurement, node: ASTNode, depth: number, spreading: readonly string[]): void {
  const { context, counts, changes } = measurement;
  let level = depth;
  const spread = ({ name }: FragmentSpreadNode): void => {
    counts.spreads += 1;
    const fragment = context.getFragment(name.value);
    if (fragment && !spreading.includes(name.value) && !exceeded(counts)) {
      measure(measurement, fragment, level, [...spreading, name.value]);
    }
  };
  visit(node, {
    Field: {
      enter(field) {
        level += 1;
        counts.depth = Math.max(counts.depth, level);
        counts.fields += 1;
        if (field.alias) counts.aliases += 1;
        if (changes && level === 1) counts.mutations += 1;
        // Leaving is not told for a field that is not entered.
        if (!exceeded(counts)) return undefined;
        level -= 1;
        return false;
      },
      leave() {
        level -= 1;
      },
    },
    Directive() {
      counts.directives += 1;
    },
    FragmentSpread: spread,
  });
}
