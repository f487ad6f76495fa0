import type { CodegenConfig } from '@graphql-codegen/cli';

/**
 * From the emitted schema and the documents beside the pages (`X.query.ts`, `X.mutation.ts`, `X.fragment.ts`) come typed
 * document nodes in `X.query.generated.ts` and so on. Pages import those; the document files are read here only.
 */
const config: CodegenConfig = {
  schema: process.env.UTBLICK_SCHEMA ?? '../server/schema.graphql',
  documents: ['src/**/*.{query,mutation,fragment}.ts'],
  generates: {
    'src/shared/graphql/possible-types.generated.ts': { plugins: ['./possible-types-plugin.cjs'] },
    'src/': {
      preset: 'near-operation-file',
      // Every file carries the few input types it needs, so there is no file of all types that each would import.
      presetConfig: { extension: '.generated.ts', baseTypesPath: '', importTypesNamespace: '' },
      plugins: ['typescript-operations', 'typed-document-node'],
    },
  },
  config: {
    enumsAsTypes: true,
    immutableTypes: true,
    useTypeImports: true,
    nonOptionalTypename: false,
    defaultScalarType: 'unknown',
    scalars: { ID: 'string' },
  },
};

export default config;
