/** What a report asks for, as its page says. */
export interface Form {
  readonly fields: readonly { readonly key: string; readonly type: string }[];
  readonly activities: readonly {
    readonly activityId: string;
    readonly goals: readonly string[];
    readonly answers: readonly { readonly field: string }[];
  }[];
}

/** A complete report as the client sends it: amounts and this text everywhere. */
export function writtenIn({ fields, activities }: Form, text: string): object {
  const amounts = new Set(fields.filter(({ type }) => type === 'money').map(({ key }) => key));
  const content = activities.map(({ activityId, goals, answers }) => ({
    activityId,
    goals,
    answers: answers.map(({ field }) => ({ field, value: amounts.has(field) ? '1000' : text, origin: 'written', fetchedOn: null })),
  }));
  return { activities: content, unit: [] };
}
