import type { MemberContext } from '../../../platform/graphql/context';
import type { FieldError } from '../../../platform/graphql/form-errors.type';
import { mayWrite } from '../activities.access';
import { referencesOf } from '../data/form-references.view';
import type { ActivityContent } from '../model/activity-content';
import { type ActivityForm, readActivityForm } from '../model/read-activity-form';

/** The content of a form that may be stored, or what stands in its way, each at its field. */
export type AcceptedForm = { readonly content: ActivityContent } | { readonly problems: readonly FieldError[] };

/**
 * Reads a form against what this tenant has and what the viewer may write for.
 * @param stored what the register holds already; null for an activity that is new
 */
export async function acceptForm(context: MemberContext, form: ActivityForm, stored: ActivityContent | null): Promise<AcceptedForm> {
  const references = await referencesOf(context, form, stored?.checks ?? []);
  const read = readActivityForm(form, references, stored);
  if (!references.unit || mayWrite(context.viewer, references.unit)) return read;
  const others = 'problems' in read ? read.problems : [];
  return { problems: [...others, { field: 'unitId', code: 'notYourUnit' }] };
}
