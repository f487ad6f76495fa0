import type { Catalogue } from './catalogue';
import { account } from './en/account';
import { activities } from './en/activities';
import { activityRules } from './en/activity-rules';
import { apiTokens } from './en/api-tokens';
import { benchmarks } from './en/benchmarks';
import { comparison } from './en/comparison';
import { configuration } from './en/configuration';
import { errors } from './en/errors';
import { frame } from './en/frame';
import { guide } from './en/guide';
import { guidePlaces } from './en/guide-places';
import { instruction } from './en/instruction';
import { mail } from './en/mail';
import { networks } from './en/networks';
import { notifications } from './en/notifications';
import { operator } from './en/operator';
import { organisation } from './en/organisation';
import { passages } from './en/passages';
import { people } from './en/people';
import { region } from './en/region';
import { reporting } from './en/reporting';
import { reportingDecision } from './en/reporting-decision';
import { ruleGuide } from './en/rule-guide';
import { search } from './en/search';
import { settings } from './en/settings';
import { sharing } from './en/sharing';
import { signIn } from './en/sign-in';
import { signInSettings } from './en/sign-in-settings';
import { states } from './en/states';
import { strategy } from './en/strategy';
import { taxonomy } from './en/taxonomy';
import { todo } from './en/todo';
import { versions } from './en/versions';

/** English, with exactly the keys of the Swedish catalogue. */
export const en = {
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
} satisfies Catalogue;
