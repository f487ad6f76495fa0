import type { Field } from '@utblick/configuration';
import type { RegisterActivity } from './register-activity';
import type { ActivityAnswers, Answer, AnswerValue, ReportContent } from './report-content';
import { isListField, listedIn, prefilledList } from './report-list';

/** What the register answers to a field that is asked per activity; null where it has nothing (KRS-F6). */
export function registerAnswer(field: Field, activity: RegisterActivity): AnswerValue {
  switch (field.register) {
    case 'budget':
      return activity.budget;
    case 'grant_received':
      return activity.grantReceived;
    case 'co_financing':
      return activity.coFinancing;
    case 'purpose':
      return activity.purpose || null;
    case 'results':
      return activity.results || null;
    default:
      return null;
  }
}

/** What the register answers to a field that is asked once for the unit: the list of its activities, one per line (HUD-F2). */
export function unitRegisterAnswer(field: Field, activities: readonly RegisterActivity[]): AnswerValue {
  const listed = listedIn(field, activities);
  return listed.length > 0 ? listed.map(({ name }) => name).join('\n') : null;
}

/**
 * The report as the unit meets it: what it has written, and where it has written nothing yet what the register says.
 * Nothing that somebody wrote is replaced. An activity that has left the register since is not asked for.
 */
export function prefilled(
  content: ReportContent,
  fields: readonly Field[],
  register: readonly RegisterActivity[],
  today: string,
): ReportContent {
  const perActivity = fields.filter(({ per }) => per === 'activity');
  const fromRegister = (value: AnswerValue): Answer =>
    value === null ? { value, origin: 'written', fetchedOn: null } : { value, origin: 'register', fetchedOn: today };
  const written = new Map(content.activities.map((activity) => [activity.activityId, activity]));
  const inRegister = register.map((activity): ActivityAnswers => {
    const kept = written.get(activity.id);
    const answers = perActivity.map((field) => [field.key, kept?.answers[field.key] ?? fromRegister(registerAnswer(field, activity))]);
    return { activityId: activity.id, answers: Object.fromEntries(answers), goals: kept?.goals ?? [] };
  });
  const unit = fields
    .filter(({ per }) => per === 'unit')
    .map((field) => {
      const kept = content.unit[field.key];
      const answer = isListField(field) ? prefilledList(field, kept, register, today) : (kept ?? fromRegister(null));
      return [field.key, answer];
    });
  return { activities: perActivity.length > 0 ? inRegister : [], unit: Object.fromEntries(unit) };
}
