/** What the compilers write themselves, as the server sends and takes it. */
export interface CompilationContent {
  readonly summary: string;
  readonly texts: readonly { readonly key: string; readonly text: string }[];
  /** Only activities whose goals differ from what their unit chose. */
  readonly goals: readonly { readonly activityId: string; readonly goals: readonly string[] }[];
  readonly withoutGoal: readonly string[];
}

/** The content without what the client's cache adds to it, which the server would not take back. */
export const plainContent = ({ summary, texts, goals, withoutGoal }: CompilationContent): CompilationContent => ({
  summary,
  texts: texts.map(({ key, text }) => ({ key, text })),
  goals: goals.map((link) => ({ activityId: link.activityId, goals: link.goals })),
  withoutGoal,
});

/** An activity with the goals that the document says it has now. */
interface LinkedActivity {
  readonly activityId: string;
  readonly goals: readonly string[];
}

export const textOf = ({ texts }: CompilationContent, key: string): string => texts.find((part) => part.key === key)?.text ?? '';

export const withText = (content: CompilationContent, key: string, text: string): CompilationContent => ({
  ...content,
  texts: [...content.texts.filter((part) => part.key !== key), { key, text }],
});

/** The goals of an activity: what is chosen here, else what the document has. */
export const goalsOf = ({ goals }: CompilationContent, activity: LinkedActivity): readonly string[] =>
  goals.find(({ activityId }) => activityId === activity.activityId)?.goals ?? activity.goals;

/** Links an activity to goals. Whoever chooses one takes back that none fits. */
export const withGoals = (content: CompilationContent, activityId: string, goals: readonly string[]): CompilationContent => ({
  ...content,
  goals: [...content.goals.filter((link) => link.activityId !== activityId), { activityId, goals }],
  withoutGoal: goals.length > 0 ? content.withoutGoal.filter((id) => id !== activityId) : content.withoutGoal,
});

export const fitsNoGoal = ({ withoutGoal }: CompilationContent, activityId: string): boolean => withoutGoal.includes(activityId);

export const withNoGoal = (content: CompilationContent, activityId: string, none: boolean): CompilationContent => ({
  ...content,
  withoutGoal: [...content.withoutGoal.filter((id) => id !== activityId), ...(none ? [activityId] : [])],
});

/** Whether two contents say the same, in whatever order. */
export const contentsAgree = (one: CompilationContent, other: CompilationContent): boolean => flat(one) === flat(other);

function flat({ summary, texts, goals, withoutGoal }: CompilationContent): string {
  const lines = [
    ...texts.filter(({ text }) => text !== '').map(({ key, text }) => `text ${key} ${text}`),
    ...goals.map((link) => `goals ${link.activityId} ${[...link.goals].sort().join(' ')}`),
    ...withoutGoal.map((id) => `none ${id}`),
  ];
  return JSON.stringify([summary, ...lines.sort()]);
}

/** What is to be written and linked before the compilation can be finished. */
export interface CompilationDemands {
  readonly hints: readonly { readonly key: string; readonly required: boolean }[];
  readonly document: { readonly units: readonly { readonly activities: readonly LinkedActivity[] }[] } | null;
  /** Every goal there is to choose among; empty where the rule asks for none. */
  readonly goals: readonly unknown[];
}

/** The fields that still hinder, as the server names them: `goals.<activity>` and `texts.<part>`. */
export function missingFields({ hints, document, goals }: CompilationDemands, content: CompilationContent): readonly string[] {
  const activities = goals.length === 0 ? [] : (document?.units.flatMap((unit) => unit.activities) ?? []);
  const unlinked = activities.filter((activity) => goalsOf(content, activity).length === 0 && !fitsNoGoal(content, activity.activityId));
  const unwritten = hints.filter(({ key, required }) => required && textOf(content, key).trim() === '');
  return [...unlinked.map(({ activityId }) => `goals.${activityId}`), ...unwritten.map(({ key }) => `texts.${key}`)];
}
