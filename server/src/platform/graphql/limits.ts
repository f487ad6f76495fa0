import { type ASTNode, GraphQLError, Kind, type ValidationContext, type ValidationRule, visit } from 'graphql';

/** How large an operation may be. The client's own largest document stays well below half of each. */
const LIMITS = { depth: 12, fields: 600, aliases: 30, directives: 30 } as const;

/** One rule that bounds every operation before anything runs, fragments counted where they are spread. */
export const operationLimits: ValidationRule = (context: ValidationContext) => ({
  OperationDefinition(operation) {
    const counts = { depth: 0, fields: 0, aliases: 0, directives: 0 };
    measure(context, operation, 0, counts, []);
    for (const limit of Object.keys(LIMITS) as (keyof typeof LIMITS)[]) {
      if (counts[limit] > LIMITS[limit]) context.reportError(new GraphQLError(`The operation exceeds the limit of ${LIMITS[limit]} ${limit}.`));
    }
    return false;
  },
});

type Counts = Record<keyof typeof LIMITS, number>;

function measure(context: ValidationContext, node: ASTNode, depth: number, counts: Counts, spreading: readonly string[]): void {
  let level = depth;
  visit(node, {
    Field: {
      enter(field) {
        level += 1;
        counts.depth = Math.max(counts.depth, level);
        counts.fields += 1;
        if (field.alias) counts.aliases += 1;
        return counts.fields > LIMITS.fields ? false : undefined;
      },
      leave() {
        level -= 1;
      },
    },
    Directive() {
      counts.directives += 1;
    },
    FragmentSpread(spread) {
      const name = spread.name.value;
      const fragment = context.getFragment(name);
      if (!fragment || fragment.kind !== Kind.FRAGMENT_DEFINITION || spreading.includes(name) || counts.fields > LIMITS.fields) return;
      measure(context, fragment.selectionSet, level, counts, [...spreading, name]);
    },
  });
}
