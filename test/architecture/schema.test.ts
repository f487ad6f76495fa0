import { join } from 'node:path';
import { buildSchema, type DocumentNode, parse, validate } from 'graphql';
import ts from 'typescript';
import { operationLimits } from '../../server/src/platform/graphql/limits';
import type { SchemaReport } from './schema-program';
import { checkout, contentOf, filesBelow } from './source-files';
import { nodesIn } from './syntax';
import { asServer, runNode } from './tool';

let declared: SchemaReport;

beforeAll(() => {
  const { code, output, errors } = runNode(asServer(join(__dirname, 'schema-program.ts')));
  if (code !== 0) throw new Error(errors);
  declared = JSON.parse(output) as SchemaReport;
});

test('server/schema.graphql is what the resolvers say', () => {
  expect(contentOf('server/schema.graphql')).toBe(declared.schema);
});

test('the generated types of the client are what schema and documents say', () => {
  const codegen = join(checkout, 'web', 'node_modules', '@graphql-codegen', 'cli', 'cjs', 'bin.js');
  const { code, output, errors } = runNode([codegen, '--config', 'codegen.ts', '--check'], join(checkout, 'web'));
  expect({ code, said: code === 0 ? '' : `${output}${errors}` }).toEqual({ code: 0, said: '' });
});

describe('who may call', () => {
  test('every query and mutation is declared', () => {
    expect(declared.operations.length).toBeGreaterThan(20);
    expect(declared.operations.filter(({ callers, anyone }) => callers.length === 0 && !anyone).map(({ name }) => name)).toEqual([]);
  });

  test('what anyone may call is signing in and opening a one-time link, and nothing else that reads a tenant', () => {
    const open = declared.operations.filter(({ anyone }) => anyone).map(({ name }) => name);
    expect(open.sort()).toEqual(['acceptInvitation', 'becomeFirstOperator', 'invitationPage', 'signIn', 'signInWays', 'viewer']);
  });

  test('the declared operations are those of the schema', () => {
    const schema = buildSchema(declared.schema);
    const named = [schema.getQueryType(), schema.getMutationType()].flatMap((type) => Object.keys(type?.getFields() ?? {}));
    expect(declared.operations.map(({ name }) => name).sort()).toEqual(named.sort());
  });
});

/** The client's documents: GraphQL in template literals, with the fragments that they spread. */
function clientDocuments(): { path: string; document: DocumentNode }[] {
  const isDocument = (node: ts.Node): node is ts.NoSubstitutionTemplateLiteral | ts.TemplateExpression =>
    (ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateExpression(node)) && /\b(query|mutation|fragment) \w+/.test(node.getText());
  const texts = filesBelow('web/src', /\.(query|mutation|fragment)\.ts$/).flatMap((path) =>
    nodesIn(path, isDocument).map(({ node }) => ({
      path,
      text: node
        .getText()
        .slice(1, -1)
        .replaceAll(/\$\{\w+\}/g, ''),
    })),
  );
  const definitions = texts.flatMap(({ path, text }) => parse(text).definitions.map((definition) => ({ path, definition })));
  const fragments = definitions.filter(({ definition }) => definition.kind === 'FragmentDefinition').map(({ definition }) => definition);
  return definitions
    .filter(({ definition }) => definition.kind === 'OperationDefinition')
    .map(({ path, definition }) => ({ path, document: { kind: 'Document', definitions: [definition, ...fragments] } as DocumentNode }));
}

test("every document of the client stays within the server's limits", () => {
  const schema = buildSchema(declared.schema);
  const documents = clientDocuments();
  expect(documents.length).toBeGreaterThan(20);
  const refused = documents.flatMap(({ path, document }) =>
    validate(schema, document, [operationLimits]).map(({ message }) => `${path}: ${message}`),
  );
  expect(refused).toEqual([]);
});
