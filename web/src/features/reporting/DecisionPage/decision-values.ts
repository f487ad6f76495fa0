/** The form as it is typed. `outcome` is empty until something is chosen. */
export interface DecisionValues {
  body: string;
  outcome: string;
  decidedOn: string;
  paragraph: string;
  diarienummer: string;
  note: string;
}

export type DecisionField = keyof DecisionValues;

/** The fields in the order of the form, so that errors are listed as they are met. */
export const decisionFields: readonly DecisionField[] = ['body', 'outcome', 'decidedOn', 'paragraph', 'diarienummer', 'note'];

/** The id of a field's control, which the error summary links to. */
export const idOf = (field: DecisionField): string => `decision-${field}`;

/** What the form starts from: the only body there is, and the meeting's day once it has been held. */
export const emptyDecision = (bodies: readonly string[], outcomes: readonly string[], meetingOn: string | null): DecisionValues => ({
  body: bodies.length === 1 ? (bodies[0] ?? '') : '',
  outcome: outcomes.length === 1 ? (outcomes[0] ?? '') : '',
  decidedOn: meetingOn ?? '',
  paragraph: '',
  diarienummer: '',
  note: '',
});
