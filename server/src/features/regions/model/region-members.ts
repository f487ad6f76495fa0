import type { Configuration } from '@utblick/configuration';

/** A municipality that is a member of the body on a day. Dates are ISO. */
export interface PresentMember {
  readonly code: string;
  readonly name: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** The members of a day: by their own dates, both of which may be open. Whoever left yesterday is none. */
export const membersOn = (members: Configuration['tenant']['members'], today: string): PresentMember[] =>
  members
    .filter(({ from, to }) => (from === undefined || from <= today) && (to === undefined || to >= today))
    .map(({ code, name, from = null, to = null }) => ({ code, name, from, to }));
