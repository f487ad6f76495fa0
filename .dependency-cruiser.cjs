/** Who may import whom. Each rule is a sentence of the map in README.md; there is no list of exceptions. */
const rule = (name, from, to, comment) => ({ name, severity: 'error', comment, from, to });
const tests = '\\.test\\.tsx?$';

module.exports = {
  forbidden: [
    rule('no-cycles', {}, { circular: true }, 'Two files that need each other are one file, or hide a third.'),
    rule('domain-imports-nothing-of-ours', { path: '^packages/domain/' }, { path: '^(packages/(?!domain/)|server|web|test)' }),
    rule('configuration-knows-domain-only', { path: '^packages/configuration/' }, { path: '^(packages/(?!configuration/|domain/)|server|web|test)' }),
    rule('packages-know-packages', { path: '^packages/' }, { path: '^(server|web|test)/' }),
    rule('ui-never-knows-apollo', { path: '^packages/ui/' }, { path: '(^packages/(?!ui/)|@apollo)' }),
    rule('platform-knows-no-feature', { path: '^server/src/platform/' }, { path: '^server/src/(features|main)/' }),
    rule('features-know-no-main', { path: '^server/src/features/' }, { path: '^server/src/main/' }),
    rule(
      'features-meet-through-reads',
      { path: '^server/src/features/([^/]+)/' },
      { path: '^server/src/features/(?!$1/)[^/]+/', pathNot: '\\.read\\.ts$' },
      'A feature reaches another only through its *.read.ts.',
    ),
    rule('model-is-pure', { path: '^server/src/features/[^/]+/model/', pathNot: tests }, { path: '(node_modules/(typeorm|type-graphql)|/api/)' }),
    rule('data-knows-model', { path: '^server/src/features/[^/]+/data/', pathNot: tests }, { path: '^server/src/features/[^/]+/(api|actions)/', dependencyTypesNot: ['type-only'] }),
    rule('actions-know-no-api-code', { path: '^server/src/features/[^/]+/actions/', pathNot: tests }, { path: '^server/src/features/[^/]+/api/.*\\.resolver\\.ts$' }),
    rule('web-shared-knows-no-feature', { path: '^web/src/shared/' }, { path: '^web/src/(features|app)/' }),
    rule('web-features-are-apart', { path: '^web/src/features/([^/]+)/' }, { path: '^web/src/features/(?!$1/)' }),
    rule('web-features-know-no-app', { path: '^web/src/features/' }, { path: '^web/src/app/' }),
    rule('web-and-server-share-packages-only', { path: '^web/' }, { path: '^(server|test)/' }),
    rule('server-knows-no-web', { path: '^server/' }, { path: '^(web|test)/' }),
    rule('only-tests-use-the-kit', { pathNot: '^test/' }, { path: '^test/kit/' }),
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.base.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(\\.tsbuild|/dist/)' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default'] },
  },
};
