import {
  type ExecutionResult,
  type FieldNode,
  GraphQLError,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  getVariableValues,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionSetNode,
} from 'graphql';
import { Extensions } from 'type-graphql';
import { type Columns, covers, type Selection } from '../db/columns';
import type { RequestContext } from './context';

/** An answer as PostgreSQL wrote it: JSON with exactly the fields that were asked for. */
export class DatabaseJson {
  constructor(readonly text: string) {}
}

/** What a resolver is told beside what GraphQL tells it. */
export interface DirectInfo extends GraphQLResolveInfo {
  /** Set where the resolver has to answer a {@link DatabaseJson} of just these fields. */
  readonly direct?: Selection;
}

/**
 * Declares that a query can be answered by the database alone where nothing is asked for but these columns. The resolver is
 * the same and is guarded the same way; it only leaves the writing of the JSON to PostgreSQL.
 */
export const AnswersFrom = (columns: Columns<never>): MethodDecorator & PropertyDecorator =>
  Extensions({ columns }) as MethodDecorator & PropertyDecorator;

/** How an operation is answered by the database alone. */
export interface DirectPlan {
  /** @returns null where the variables do not fit, which the ordinary way of answering knows how to say */
  answer(context: RequestContext, variables: Readonly<Record<string, unknown>>): Promise<ExecutionResult | null>;
}

/**
 * The plan for an operation, or null for one that is answered the ordinary way: it asks for more than one thing, renames or
 * leaves out fields, or wants something that only we know.
 */
export function directPlan(schema: GraphQLSchema, operation: OperationDefinitionNode): DirectPlan | null {
  const [node, ...others] = operation.selectionSet.selections;
  const unusual = (operation.directives?.length ?? 0) > 0 || others.length > 0;
  if (operation.operation !== OperationTypeNode.QUERY || unusual || node?.kind !== Kind.FIELD) return null;
  const field = schema.getQueryType()?.getFields()[node.name.value];
  const selection = plainly(node.selectionSet);
  const columns = field?.extensions.columns as Columns<never> | undefined;
  if (!field?.resolve || !columns || !selection || node.directives?.length || !isNonNullType(field.type)) return null;
  return covers(columns, selection) && unguarded(field.type, selection) ? planFor(schema, operation, node, field, selection) : null;
}

/** Whether no field that is asked for has a resolver of its own, which may have a reason to refuse or to change it. */
function unguarded(type: GraphQLOutputType, selection: Selection): boolean {
  const named = getNamedType(type);
  if (!isObjectType(named)) return selection.size === 0;
  return [...selection].every(([name, below]) => {
    const field = named.getFields()[name];
    return field !== undefined && !field.resolve && unguarded(field.type, below);
  });
}

function planFor(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
  direct: Selection,
): DirectPlan {
  const key = node.alias?.value ?? node.name.value;
  return {
    answer: async (context, given) => {
      const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
      if (!coerced) return null;
      context.transaction.foresee({ reads: true, alone: true });
      const info = {
        fieldName: field.name,
        fieldNodes: [node],
        returnType: field.type,
        schema,
        operation,
        variableValues: coerced,
        direct,
      };
      try {
        const answer: unknown = await field.resolve?.({}, getArgumentValues(field, node, coerced), context, info as unknown as DirectInfo);
        if (!(answer instanceof DatabaseJson)) throw new Error(`${field.name} does not leave its answer to the database.`);
        return { data: { [key]: answer } };
      } catch (thrown) {
        const originalError = thrown instanceof Error ? thrown : new Error(String(thrown));
        return { data: null, errors: [new GraphQLError(originalError.message, { path: [key], originalError })] };
      }
    },
  };
}

/** The fields of a selection by name; null where one is renamed, conditional, has arguments or comes twice. */
function plainly(set: SelectionSetNode | undefined): Selection | null {
  const selection = new Map<string, Selection>();
  for (const node of set?.selections ?? []) {
    if (node.kind !== Kind.FIELD || node.alias || node.arguments?.length || node.directives?.length) return null;
    const below = plainly(node.selectionSet);
    if (!below || selection.has(node.name.value)) return null;
    selection.set(node.name.value, below);
  }
  return selection;
}

/** Writes a result as JSON; what the database has written goes in as it is. */
export function stringified(result: unknown): string {
  const { data } = result as ExecutionResult;
  const [[key, value] = [], ...others] = data ? Object.entries(data) : [];
  return value instanceof DatabaseJson && others.length === 0 ? `{"data":{${JSON.stringify(key)}:${value.text}}}` : JSON.stringify(result);
}
