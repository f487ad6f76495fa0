/** Who may import whom. Each rule is a sentence of the map in README.md; there is no list of exceptions. */
const rule = (name, from, to, comment) => ({ name, severity: 'error', comment, from, to });
const tests = '\\.test\\.tsx?$';
const inFeature = (folder) => `^server/src/features/[^/]+/${folder}/`;

const everywhere = [
  rule('no-cycles', {}, { circular: true }, 'Two files that need each other are one file, or hide a third.'),
  rule(
    'everything-is-found',
    {},
    { path: '^(\\.|@utblick)', couldNotResolve: true },
    'An import that leads nowhere would escape the other rules.',
  ),
  rule('nobody-imports-a-test', {}, { path: tests }),
  rule('only-tests-use-the-kit', { pathNot: '^test/' }, { path: '^test/' }),
];

const packages = [
  rule('domain-imports-nothing-of-ours', { path: '^packages/domain/' }, { path: '^(packages/(?!domain/)|server|web|test)' }),
  rule('domain-does-no-input-or-output', { path: '^packages/domain/', pathNot: tests }, { dependencyTypes: ['core'] }),
  rule(
    'configuration-knows-domain-only',
    { path: '^packages/configuration/' },
    { path: '^(packages/(?!configuration/|domain/)|server|web|test)' },
  ),
  rule('packages-know-packages', { path: '^packages/' }, { path: '^(server|web|test)/' }),
  rule('ui-never-knows-apollo', { path: '^packages/ui/' }, { path: '(^packages/(?!ui/)|@apollo)' }),
];

const server = [
  rule('platform-knows-no-feature', { path: '^server/src/platform/' }, { path: '^server/src/(features|main)/' }),
  rule('features-know-no-main', { path: '^server/src/features/' }, { path: '^server/src/main/' }),
  rule(
    'features-meet-through-reads',
    { path: '^server/src/features/([^/]+)/' },
    { path: '^server/src/features/(?!$1/)[^/]+/', pathNot: '\\.read\\.ts$' },
    'A feature reaches another only through its *.read.ts.',
  ),
  rule(
    'main-enters-features-by-their-doors',
    { path: '^server/src/main/' },
    { path: '^server/src/features/', pathNot: '(\\.(module|read)\\.ts$|/actions/[^/]+\\.ts$)' },
    'Composition takes the module; loading and the command line do what everybody does, through the same actions.',
  ),
  rule(
    'model-is-pure',
    { path: inFeature('model'), pathNot: tests },
    { path: '(node_modules/(typeorm|type-graphql)/|^server/src/platform/|/features/[^/]+/(api|data|actions)/)' },
  ),
  rule('data-knows-model', { path: inFeature('data'), pathNot: tests }, { path: inFeature('(actions)') }),
  rule(
    'data-takes-types-only-from-api',
    { path: inFeature('data'), pathNot: tests },
    { path: inFeature('api'), dependencyTypesNot: ['type-only'] },
    'A view returns rows in the shape of the page.',
  ),
  rule('actions-know-no-api', { path: inFeature('actions'), pathNot: tests }, { path: inFeature('api') }),
  rule('api-reads-through-views', { path: inFeature('api'), pathNot: tests }, { path: inFeature('data'), pathNot: '\\.view\\.ts$' }),
  rule('server-knows-no-web', { path: '^server/' }, { path: '^(web|test)/' }),
];

const web = [
  rule('web-shared-knows-no-feature', { path: '^web/src/shared/' }, { path: '^web/src/(features|app)/' }),
  rule('web-features-are-apart', { path: '^web/src/features/([^/]+)/' }, { path: '^web/src/features/(?!$1/)' }),
  rule('web-features-know-no-app', { path: '^web/src/features/' }, { path: '^web/src/app/' }),
  rule('web-and-server-share-packages-only', { path: '^web/' }, { path: '^(server|test)/' }),
  rule(
    'web-gets-municipalities-from-the-server',
    { path: '^(web/src|packages/ui/src|packages/i18n/src)/', pathNot: tests },
    { path: '^packages/municipalities/' },
  ),
];

module.exports = {
  forbidden: [...everywhere, ...packages, ...server, ...web],
  options: {
    tsConfig: { fileName: 'tsconfig.base.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(\\.tsbuild|/dist/)' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default'] },
  },
};
