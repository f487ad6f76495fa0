/** What the compilers write themselves. Everything else in the compilation is assembled from the accepted reports. */
export interface CompilationContent {
  /** A few sentences that open the compilation. */
  readonly summary: string;
  /** By the key of the compile step's field: an introduction where the part is assembled, the whole text where it is not (KRS-F8). */
  readonly texts: Readonly<Record<string, string>>;
  /** Goal keys by activity, where the compilers have changed what the unit chose (KRS-F10). */
  readonly goals: Readonly<Record<string, readonly string[]>>;
  /** Activities that the compilers say fit none of the goals. */
  readonly withoutGoal: readonly string[];
  /** Why the compilation goes on without a report, by the report's id. Written by the server alone. */
  readonly leftOut: Readonly<Record<string, string>>;
}

export const emptyCompilation: CompilationContent = { summary: '', texts: {}, goals: {}, withoutGoal: [], leftOut: {} };

/** Whether two contents say the same, whatever order their keys stand in. */
export function compilationsAgree(one: CompilationContent, other: CompilationContent): boolean {
  return flat(one) === flat(other);
}

function flat({ summary, texts, goals, withoutGoal }: CompilationContent): string {
  const lines = [
    `summary=${JSON.stringify(summary)}`,
    ...Object.entries(texts).flatMap(([key, text]) => (text === '' ? [] : [`text.${key}=${JSON.stringify(text)}`])),
    ...Object.entries(goals).map(([activityId, keys]) => `goals.${activityId}=${[...keys].sort().join(' ')}`),
    ...withoutGoal.map((activityId) => `without.${activityId}`),
  ];
  return JSON.stringify(lines.sort());
}

/** The compilation as a browser sends and gets it: lists, since GraphQL has no maps. */
export interface WrittenCompilation {
  readonly summary: string;
  readonly texts: readonly { readonly key: string; readonly text: string }[];
  /** Only activities whose goals the compilers have changed. */
  readonly goals: readonly { readonly activityId: string; readonly goals: readonly string[] }[];
  readonly withoutGoal: readonly string[];
}

/** What the compilers wrote, in lists. */
export const writtenLists = ({ summary, texts, goals, withoutGoal }: CompilationContent): WrittenCompilation => ({
  summary,
  texts: Object.entries(texts).map(([key, text]) => ({ key, text })),
  goals: Object.entries(goals).map(([activityId, keys]) => ({ activityId, goals: keys })),
  withoutGoal,
});
