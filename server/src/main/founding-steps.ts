import { inviteFirst, inviteFirstAgain } from '../features/people/actions/invite-first';
import { storeFirstVersion } from '../features/strategy/actions/apply-recorded';
import type { FoundingSteps } from '../platform/founding/founding-steps';

/** What a tenant that an operator founds begins with. */
export const foundingSteps: FoundingSteps = { storeFirstVersion, inviteFirst, inviteFirstAgain };
