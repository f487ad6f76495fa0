import { parseKronor } from '@utblick/domain';
import {
  type AnswerPlace,
  answerAt,
  type FormAnswer,
  formEntry,
  pathOf,
  type ReportFieldData,
  type ReportForm,
  type WireAnswer,
  type WireReport,
  withAnswer,
  withGoals,
} from './report-form';

/** One place where two drafts say different things. `field` null: the goals of the activity. */
export interface DraftDifference {
  readonly path: string;
  readonly activityId: string | null;
  readonly field: string | null;
  readonly mine: string;
  readonly theirs: string;
}

/** Texts that mean the same answer: spaces at the ends and the grouping of amounts do not count. */
function sameAnswer(one: string, other: string, isMoney: boolean): boolean {
  if (one.trim() === other.trim()) return true;
  if (!isMoney) return false;
  const [first, second] = [parseKronor(one), parseKronor(other)];
  return first.ok && second.ok && first.kronor === second.kronor;
}

/** The other's draft in the shape of the form. `text` writes an amount as the form does. */
export function formFromWire(wire: WireReport, fields: readonly ReportFieldData[], money: (kronor: number) => string): ReportForm {
  const isMoney = (key: string) => fields.some((field) => field.key === key && field.type === 'money');
  const textOf = ({ field, value }: WireAnswer): string => {
    if (value === null) return '';
    const parsed = isMoney(field) ? parseKronor(value) : null;
    return parsed?.ok ? money(parsed.kronor) : value;
  };
  const answers = (given: readonly WireAnswer[]) =>
    Object.fromEntries(
      given.map((answer): [string, FormAnswer] => [
        answer.field,
        {
          text: textOf(answer),
          origin: answer.origin === 'register' ? 'register' : 'written',
          fetchedOn: answer.fetchedOn,
          list: answer.list?.map(formEntry) ?? null,
        },
      ]),
    );
  return {
    activities: wire.activities.map((activity) => ({
      activityId: activity.activityId,
      goals: activity.goals,
      answers: answers(activity.answers),
    })),
    unit: answers(wire.unit),
  };
}

/** Where the two drafts differ, in the order of the form. */
export function differences(mine: ReportForm, theirs: ReportForm, fields: readonly ReportFieldData[]): readonly DraftDifference[] {
  const at = (activityId: string | null): DraftDifference[] =>
    fields
      .filter(({ per }) => (per === 'activity') === (activityId !== null))
      .flatMap(({ key, type }) => {
        const place: AnswerPlace = { activityId, field: key };
        const [one, other] = [answerAt(mine, place).text, answerAt(theirs, place).text];
        return sameAnswer(one, other, type === 'money') ? [] : [{ path: pathOf(place), activityId, field: key, mine: one, theirs: other }];
      });
  const goals = (activityId: string): DraftDifference[] => {
    const [one, other] = [mine, theirs].map((form) =>
      [...(form.activities.find((activity) => activity.activityId === activityId)?.goals ?? [])].sort(),
    );
    const [first, second] = [one?.join(',') ?? '', other?.join(',') ?? ''];
    return first === second ? [] : [{ path: `activities.${activityId}.goals`, activityId, field: null, mine: first, theirs: second }];
  };
  return [...mine.activities.flatMap(({ activityId }) => [...at(activityId), ...goals(activityId)]), ...at(null)];
}

/** My draft with the other's answers at the places chosen. */
export function merged(mine: ReportForm, theirs: ReportForm, found: readonly DraftDifference[], fromThem: ReadonlySet<string>): ReportForm {
  let form = mine;
  for (const { path, activityId, field } of found) {
    if (!fromThem.has(path)) continue;
    if (field !== null) form = withAnswer(form, { activityId, field }, answerAt(theirs, { activityId, field }));
    else if (activityId !== null)
      form = withGoals(form, activityId, theirs.activities.find((activity) => activity.activityId === activityId)?.goals ?? []);
  }
  return form;
}

/** Two drafts brought together as far as nobody has to choose. */
export interface Reconciled {
  /** Mine, with what only the other has changed since. */
  readonly form: ReportForm;
  /** Where both have changed the same answer to different things. */
  readonly both: readonly DraftDifference[];
}

/**
 * Brings two drafts together. What only one of them has changed since the draft both started from is taken from that one;
 * where both have, somebody must choose. Without that draft (null) every difference must be chosen.
 */
export function reconciled(start: ReportForm | null, mine: ReportForm, theirs: ReportForm, fields: readonly ReportFieldData[]): Reconciled {
  const found = differences(mine, theirs, fields);
  if (start === null) return { form: mine, both: found };
  const changedByMe = new Set(differences(start, mine, fields).map(({ path }) => path));
  const changedByThem = new Set(differences(start, theirs, fields).map(({ path }) => path));
  const onlyThem = new Set(found.filter(({ path }) => !changedByMe.has(path)).map(({ path }) => path));
  return {
    form: merged(mine, theirs, found, onlyThem),
    both: found.filter(({ path }) => changedByMe.has(path) && changedByThem.has(path)),
  };
}
