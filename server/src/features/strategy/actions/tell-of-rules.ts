import { chainOf, type Rule } from '@utblick/configuration';
import { canonicalJson, isNamedAt } from '@utblick/domain';
import { peopleToday } from '../../../platform/auth/people-today';
import type { MemberContext } from '../../../platform/graphql/context';
import { type Notice, notify } from '../../../platform/notify/notify';

/** The rules on both sides of a version that has been stored. */
interface ChangedRules {
  readonly before: readonly Rule[];
  readonly after: readonly Rule[];
  /** ISO date. */
  readonly effectiveFrom: string;
  readonly versionId: string;
}

/** Tells those who hold a role that a changed rule names at one of its steps, or named while it was there. */
export async function tellOfRules(context: MemberContext, { before, after, effectiveFrom, versionId }: ChangedRules): Promise<void> {
  const changed = changedRules(before, after);
  if (changed.length === 0) return;
  const people = await peopleToday(context.transaction, context.clock.today());
  const notices = changed.map((rule): Notice => {
    const named = people.filter(({ actor }) => chainOf(rule).steps.some((step) => isNamedAt(step, actor)));
    return {
      kind: 'configuration_changed',
      to: named.map(({ personId }) => personId),
      about: { kind: 'configuration_version', id: versionId },
      event: `configuration:${versionId}:${rule.key}`,
      words: { rule: rule.name, day: effectiveFrom },
      link: '/strategi',
      sight: null,
    };
  });
  await notify(context, notices);
}

/** Those that are new or say something else, as they now are, and those that are gone, as they were. */
function changedRules(before: readonly Rule[], after: readonly Rule[]): readonly Rule[] {
  const written = (rule: Rule | undefined): string => canonicalJson(rule ?? null);
  const old = (key: string) => before.find((rule) => rule.key === key);
  return [
    ...after.filter((rule) => written(rule) !== written(old(rule.key))),
    ...before.filter(({ key }) => !after.some((rule) => rule.key === key)),
  ];
}
