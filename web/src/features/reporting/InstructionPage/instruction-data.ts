import type { InstructionPageQuery } from './InstructionPage.query.generated';

export type Instruction = InstructionPageQuery['instructionPage'];
export type Version = Instruction['versions'][number];

/** A version while it is being written. */
export interface InstructionValues {
  readonly title: string;
  readonly body: string;
  readonly decidedBy: string;
  readonly decidedOn: string;
  readonly reference: string;
  readonly reason: string;
}

export type InstructionField = keyof InstructionValues;

/** In the order of the form. */
export const instructionFields: readonly InstructionField[] = ['title', 'body', 'reason', 'decidedBy', 'decidedOn', 'reference'];

/** The next version begins as the one in force; who decided it, when and why is new each time. */
export const startFrom = (newest: Version | undefined): InstructionValues => ({
  title: newest?.title ?? '',
  body: newest?.body ?? '',
  decidedBy: newest?.decidedBy ?? '',
  decidedOn: '',
  reference: '',
  reason: '',
});

/** The id of a field's control in the page. */
export const idOf = (field: InstructionField): string => `instruction-${field}`;
