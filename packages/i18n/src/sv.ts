import { account } from './sv/account';
import { activities } from './sv/activities';
import { activityRules } from './sv/activity-rules';
import { apiTokens } from './sv/api-tokens';
import { benchmarks } from './sv/benchmarks';
import { comparison } from './sv/comparison';
import { configuration } from './sv/configuration';
import { errors } from './sv/errors';
import { frame } from './sv/frame';
import { guide } from './sv/guide';
import { guidePlaces } from './sv/guide-places';
import { instruction } from './sv/instruction';
import { mail } from './sv/mail';
import { networks } from './sv/networks';
import { notifications } from './sv/notifications';
import { operator } from './sv/operator';
import { organisation } from './sv/organisation';
import { passages } from './sv/passages';
import { people } from './sv/people';
import { region } from './sv/region';
import { reporting } from './sv/reporting';
import { reportingDecision } from './sv/reporting-decision';
import { ruleGuide } from './sv/rule-guide';
import { search } from './sv/search';
import { settings } from './sv/settings';
import { sharing } from './sv/sharing';
import { signIn } from './sv/sign-in';
import { signInSettings } from './sv/sign-in-settings';
import { states } from './sv/states';
import { strategy } from './sv/strategy';
import { taxonomy } from './sv/taxonomy';
import { todo } from './sv/todo';
import { versions } from './sv/versions';

/** Swedish: the default, and the language that decides the keys. */
export const sv = {
  account,
  activities,
  apiTokens,
  activityRules,
  comparison,
  benchmarks,
  configuration,
  errors,
  frame,
  guide,
  guidePlaces,
  instruction,
  mail,
  networks,
  notifications,
  operator,
  organisation,
  passages,
  people,
  region,
  reporting,
  reportingDecision,
  ruleGuide,
  search,
  sharing,
  settings,
  signIn,
  signInSettings,
  states,
  strategy,
  taxonomy,
  todo,
  versions,
} as const;
