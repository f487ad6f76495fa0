import { account } from './sv/account';
import { activities } from './sv/activities';
import { comparison } from './sv/comparison';
import { errors } from './sv/errors';
import { frame } from './sv/frame';
import { mail } from './sv/mail';
import { operator } from './sv/operator';
import { passages } from './sv/passages';
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
  comparison,
  errors,
  frame,
  mail,
  operator,
  passages,
  reporting,
  reportingDecision,
  signIn,
  states,
  strategy,
  taxonomy,
  todo,
} as const;
