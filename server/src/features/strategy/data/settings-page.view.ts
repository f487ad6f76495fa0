import { type Configuration, documentRule } from '@utblick/configuration';
import type { ConfigurationVersion } from '../../../platform/configuration/effective-configuration';
import type { MemberContext } from '../../../platform/graphql/context';
import { pageSources } from '../model/page-sources';
import { namesIn, partShape, textPart } from '../model/part-shape';
import { ruleOverviewShape } from '../model/rule-settings-shape';
import { versionChanges } from '../model/version-changes';
import { requireCaretaker } from '../strategy.access';
import { type VersionRow, versionRows, versionsWithContent } from './configuration-versions';

type Version = VersionRow & Pick<ConfigurationVersion, 'configuration'>;

/**
 * The rules of the tenant with what is set and what is open, and every version of its configuration. Reads
 * configuration_version in one statement; contents are kept in memory.
 * @returns null while nobody has configured the tenant
 */
export async function settingsPage(context: MemberContext) {
  const { transaction, viewer, clock } = context;
  requireCaretaker(viewer);
  const versions = await versionsWithContent(transaction, await versionRows(transaction));
  const [latest, ...earlier] = versions;
  if (!latest) return null;
  const { configuration } = latest;
  const names = namesIn(configuration);
  return {
    today: clock.today(),
    tenantName: configuration.tenant.name,
    reporting: textPart(configuration.reporting),
    document: mainDocument(configuration),
    known: configuration.documents.filter(({ reading }) => reading === 'known').map(({ type, title }) => ({ type: type as string, title })),
    rules: configuration.rules.map((rule) => {
      const before = earlier.flatMap(({ configuration: { rules } }) => rules.filter(({ key }) => key === rule.key));
      return ruleOverviewShape(rule, documentRule(rule, before), names);
    }),
    versions: versionList(versions, clock.today()),
    sources: pageSources(configuration, [configuration.rules, configuration.reporting]),
  };
}

function mainDocument({ documents }: Configuration) {
  const main = documents.find((document) => document.main);
  if (!main) return null;
  return {
    title: main.title,
    type: main.type as string,
    status: main.status.value,
    validity: partShape(main.validity, ({ from, to }) => ({ from: from ?? null, to: to ?? null })),
  };
}

/** The versions, the newest first, each with what it changed in the one before it. */
function versionList(versions: readonly Version[], today: string) {
  const inForce = versions.find(({ effectiveFrom }) => effectiveFrom <= today)?.id;
  return [...versions]
    .sort((one, other) => other.number - one.number)
    .map(({ id, number, effectiveFrom, author, reason, createdAt, configuration }, index, sorted) => {
      const before = sorted[index + 1]?.configuration;
      return {
        number,
        effectiveFrom,
        author,
        reason,
        createdAt,
        state: id === inForce ? 'in_force' : effectiveFrom > today ? 'coming' : 'past',
        changes: before ? versionChanges(before, configuration) : [],
      };
    });
}
