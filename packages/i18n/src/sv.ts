import { account } from './sv/account';
import { activities } from './sv/activities';
import { apiTokens } from './sv/api-tokens';
import { errors } from './sv/errors';
import { frame } from './sv/frame';
import { mail } from './sv/mail';
import { operator } from './sv/operator';
import { reporting } from './sv/reporting';
import { reportingDecision } from './sv/reporting-decision';
import { signIn } from './sv/sign-in';
import { states } from './sv/states';
import { strategy } from './sv/strategy';
import { taxonomy } from './sv/taxonomy';
import { todo } from './sv/todo';

/** Swedish: the default, and the language that decides the keys. */
export const sv = {
  account,
  activities,
  apiTokens,
  errors,
  frame,
  mail,
  operator,
  reporting,
  reportingDecision,
  signIn,
  states,
  strategy,
  taxonomy,
  todo,
} as const;
