import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkout } from './source-files';
import { runNode } from './tool';

const { forbidden } = createRequire(__filename)(join(checkout, '.dependency-cruiser.cjs')) as { forbidden: { name: string }[] };

/** One import that must be refused, by the rule that refuses it. */
const REFUSED: readonly (readonly [rule: string, from: string, to: string])[] = [
  ['no-cycles', 'packages/configuration/src/one.ts', 'packages/configuration/src/other.ts'],
  ['everything-is-found', 'packages/domain/src/lost.ts', './nowhere'],
  ['nobody-imports-a-test', 'packages/domain/src/tested.ts', 'packages/domain/src/some.test.ts'],
  ['only-tests-use-the-kit', 'server/src/main/kit.ts', 'test/kit/server.ts'],
  ['domain-imports-nothing-of-ours', 'packages/domain/src/rule.ts', 'packages/configuration/src/index.ts'],
  ['domain-does-no-input-or-output', 'packages/domain/src/reads.ts', 'node:fs'],
  ['configuration-knows-domain-only', 'packages/configuration/src/texts.ts', 'packages/i18n/src/index.ts'],
  ['packages-know-packages', 'packages/i18n/src/server.ts', 'server/src/platform/db/sql.ts'],
  ['ui-never-knows-apollo', 'packages/ui/src/Fetching.tsx', '@apollo/client'],
  ['platform-knows-no-feature', 'server/src/platform/db/knowing.ts', 'server/src/features/units/units.read.ts'],
  ['features-know-no-main', 'server/src/features/units/units.module.ts', 'server/src/main/serve.ts'],
  ['features-meet-through-reads', 'server/src/features/reports/actions/submit.ts', 'server/src/features/units/units.access.ts'],
  ['features-meet-through-reads', 'server/src/features/reports/data/report.view.ts', 'server/src/features/units/data/unit.view.ts'],
  ['main-enters-features-by-their-doors', 'server/src/main/load.ts', 'server/src/features/units/data/unit.view.ts'],
  ['model-is-pure', 'server/src/features/units/model/unit.ts', 'typeorm'],
  ['model-is-pure', 'server/src/features/units/model/names.ts', 'server/src/platform/db/sql.ts'],
  ['data-knows-model', 'server/src/features/units/data/unit.entity.ts', 'server/src/features/units/actions/rename.ts'],
  ['data-takes-types-only-from-api', 'server/src/features/units/data/page.view.ts', 'server/src/features/units/api/unit.type.ts'],
  ['actions-know-no-api', 'server/src/features/units/actions/merge.ts', 'server/src/features/units/api/unit.type.ts'],
  ['api-reads-through-views', 'server/src/features/units/api/unit.resolver.ts', 'server/src/features/units/data/unit.repository.ts'],
  ['server-knows-no-web', 'server/src/main/page.ts', 'web/src/shared/format.ts'],
  ['web-shared-knows-no-feature', 'web/src/shared/knowing.ts', 'web/src/features/units/UnitPage.tsx'],
  ['web-features-are-apart', 'web/src/features/reports/ReportPage.tsx', 'web/src/features/units/UnitPage.tsx'],
  ['web-features-know-no-app', 'web/src/features/units/Framed.tsx', 'web/src/app/Frame.tsx'],
  ['web-and-server-share-packages-only', 'web/src/shared/sql.ts', 'server/src/platform/db/sql.ts'],
  ['web-gets-municipalities-from-the-server', 'web/src/shared/files.ts', 'packages/municipalities/src/index.ts'],
];

/** The other half of the circle. */
const BACK = ['packages/configuration/src/other.ts', 'packages/configuration/src/one.ts'] as const;

/** Imports that the map allows. */
const ALLOWED: readonly (readonly [from: string, to: string])[] = [
  ['packages/configuration/src/reader.ts', 'packages/domain/src/money.ts'],
  ['server/src/main/features.ts', 'server/src/features/units/units.module.ts'],
  ['server/src/main/command.ts', 'server/src/features/units/actions/rename.ts'],
  ['server/src/features/reports/actions/open.ts', 'server/src/features/units/units.read.ts'],
  ['server/src/features/reports/actions/close.ts', 'server/src/platform/db/sql.ts'],
  ['server/src/features/units/api/page.resolver.ts', 'server/src/features/units/data/unit.view.ts'],
  ['web/src/app/routes.ts', 'web/src/features/units/UnitPage.tsx'],
  ['web/src/features/units/Titled.tsx', 'web/src/shared/format.ts'],
  ['test/api/units.test.ts', 'test/kit/server.ts'],
];

const isFile = (target: string): boolean => /^(packages|server|web|test)\//.test(target);

/** A small house with the given imports, in a folder of its own. */
function houseWith(imports: readonly (readonly [from: string, to: string])[]): string {
  const house = mkdtempSync(join(tmpdir(), 'utblick-house-'));
  const contents = new Map<string, string>();
  for (const [, to] of imports) if (isFile(to)) contents.set(to, '');
  for (const [from, to] of imports) {
    const specifier = isFile(to) ? `${'../'.repeat(dirname(from).split('/').length)}${to.replace(/\.tsx?$/, '')}` : to;
    contents.set(from, `${contents.get(from) ?? ''}import * as x from '${specifier}';\nvoid x;\n`);
  }
  for (const [path, content] of contents) {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), `${content}export const value = 1;\n`);
  }
  for (const name of ['@apollo/client', 'typeorm']) {
    mkdirSync(join(house, 'node_modules', name), { recursive: true });
    writeFileSync(join(house, 'node_modules', name, 'package.json'), JSON.stringify({ name, version: '1.0.0', main: 'index.js' }));
    writeFileSync(join(house, 'node_modules', name, 'index.js'), '');
  }
  for (const file of ['.dependency-cruiser.cjs', 'tsconfig.base.json']) symlinkSync(join(checkout, file), join(house, file));
  return house;
}

/** What the rules refuse in a house, as rule and importing file. */
function refusedIn(house: string): string[] {
  const cruiser = join(checkout, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruiser.mjs');
  const folders = ['server/src', 'web/src', 'packages', 'test'];
  const { output, errors } = runNode([cruiser, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...folders], house);
  if (output === '') throw new Error(errors);
  const { summary } = JSON.parse(output) as { summary: { violations: { rule: { name: string }; from: string }[] } };
  return summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`);
}

test('every rule has an import that it must refuse', () => {
  expect([...new Set(REFUSED.map(([rule]) => rule))].sort()).toEqual(forbidden.map(({ name }) => name).sort());
});

test('the rules refuse what the map forbids', () => {
  const refused = refusedIn(houseWith([BACK, ...REFUSED.map(([, from, to]) => [from, to] as const)]));
  expect(REFUSED.map(([rule, from]) => `${rule}: ${from}`).filter((each) => !refused.includes(each))).toEqual([]);
});

test('the rules let through what the map allows', () => {
  expect(refusedIn(houseWith(ALLOWED))).toEqual([]);
});
