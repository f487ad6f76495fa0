import type { Catalogue } from './catalogue';
import { account } from './en/account';
import { activities } from './en/activities';
import { apiTokens } from './en/api-tokens';
import { errors } from './en/errors';
import { frame } from './en/frame';
import { mail } from './en/mail';
import { operator } from './en/operator';
import { reporting } from './en/reporting';
import { reportingDecision } from './en/reporting-decision';
import { signIn } from './en/sign-in';
import { states } from './en/states';
import { strategy } from './en/strategy';
import { taxonomy } from './en/taxonomy';
import { todo } from './en/todo';

/** English, with exactly the keys of the Swedish catalogue. */
export const en = {
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
} satisfies Catalogue;
