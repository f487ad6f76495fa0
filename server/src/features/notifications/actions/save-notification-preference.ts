import { type MailRhythm, mailRhythms, steerableKinds } from '@utblick/domain';
import type { MemberContext } from '../../../platform/graphql/context';
import { type FormErrors, formErrors } from '../../../platform/graphql/form-errors.type';
import { choose } from '../../../platform/notify/preferences';

export interface PreferenceToSave {
  readonly kind: string;
  readonly inApp: boolean;
  readonly mail: string;
}

const isRhythm = (text: string): text is MailRhythm => mailRhythms.some((rhythm) => rhythm === text);

/** Notes how the viewer wants to be told of one kind, from now on and in letters that have not been written yet. */
export async function saveNotificationPreference(
  context: MemberContext,
  { kind: asked, inApp, mail }: PreferenceToSave,
): Promise<PreferenceToSave | FormErrors> {
  const { transaction, viewer, clock } = context;
  const kind = steerableKinds.find((known) => known === asked);
  if (!kind) return formErrors([{ field: 'kind', code: 'unknownChoice' }]);
  if (!isRhythm(mail)) return formErrors([{ field: 'mail', code: 'unknownChoice' }]);
  await choose(transaction, { personId: viewer.personId, kind, at: clock.now() }, { inApp, mail });
  await context.audit({
    action: 'notification.preference_saved',
    subjectKind: 'person',
    subjectId: viewer.personId,
    detail: { kind, inApp, mail },
  });
  return { kind, inApp, mail };
}
