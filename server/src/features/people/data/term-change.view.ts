import { newId } from '../../../platform/db/identifier';
import type { MemberContext } from '../../../platform/graphql/context';
import type { Change } from '../model/changes';
import { type ImportForm, readImport } from '../model/import-form';
import { assignmentShape } from '../model/person-shape';
import type { Roster } from '../model/roster';
import { rowsAsChanges } from '../model/rows-as-changes';
import { politicalRoles, rosterAfter } from '../model/term-change';
import { readTermChange, type TermChangeForm } from '../model/term-change-form';
import { assignRightsOf, requireManager } from '../people.access';
import { loadRoster } from './roster';

/** What a change of term can be about: the political roles, with how many hold each today. @throws Refused FORBIDDEN */
export async function termChangePageView(context: MemberContext) {
  requireManager(context.viewer);
  const roster = await loadRoster(context);
  const roles = politicalRoles(roster.roles).map(({ key, name }) => ({
    key,
    name,
    holders: roster.assignments.filter(({ roleKey, validTo }) => roleKey === key && (validTo === null || validTo >= roster.today)).length,
  }));
  return { today: roster.today, roles };
}

/** What the form would do, and what is wrong with it. Nothing is changed. @throws Refused FORBIDDEN */
export async function termChangePreviewView(context: MemberContext, form: TermChangeForm) {
  requireManager(context.viewer);
  const roster = await loadRoster(context);
  const { faults, table, plan } = readTermChange(form, {
    roster,
    rights: assignRightsOf(context.viewer, roster),
    at: context.clock.now().toISOString(),
    newId,
  });
  const after = rosterAfter(roster, plan.changes);
  return {
    faults,
    rowFaults: table.faults,
    unknownHeadings: table.unknownHeadings,
    ending: plan.ending.map((each) => assignmentShape(each, roster)),
    coming: madeIn(plan.changes, after),
    kept: plan.kept.map((each) => assignmentShape(each, roster)),
    lacking: plan.lacking.map(({ role, unit }) => ({ roleName: role.name, unitName: unit?.name ?? null })),
    beginning: plan.beginning.map(({ name }) => name),
    closing: plan.closing.map(({ name }) => name),
    newcomers: plan.changes.filter(({ what }) => what === 'person_made').length,
  };
}

/** What a pasted table of people would enter, and what is wrong with it. Nothing is changed. @throws Refused FORBIDDEN */
export async function importPreviewView(context: MemberContext, form: ImportForm) {
  requireManager(context.viewer);
  const roster = await loadRoster(context);
  const table = readImport(form, roster, assignRightsOf(context.viewer, roster));
  const { changes, people } = rowsAsChanges(table.rows, roster, {
    reference: form.reference,
    at: context.clock.now().toISOString(),
    newId,
  });
  return {
    rowFaults: table.faults,
    unknownHeadings: table.unknownHeadings,
    people: people.map(({ id, name, made }) => ({
      name,
      made,
      assignments: madeIn(changes, rosterAfter(roster, changes)).filter(({ personId }) => personId === id),
    })),
  };
}

const madeIn = (changes: readonly Change[], after: Roster) =>
  changes.flatMap((change) => (change.what === 'assignment_made' ? [assignmentShape(change.row, after)] : []));
