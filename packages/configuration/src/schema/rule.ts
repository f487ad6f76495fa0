import { z } from 'zod';
import { actorSchema } from './actor';
import { descriptions } from './descriptions';
import { daySchema, part, sourcedShape } from './part';
import { keySchema, nameSchema, textSchema } from './vocabulary';

export const ruleKindSchema = z.enum([
  'plan',
  'report',
  'internal_followup',
  'strategy_followup',
  'publication',
  'revision',
  'meeting',
  'before_start',
  'use_of_data',
]);

/** What happens at a step of a rule's chain. */
export const verbSchema = z.enum([
  'report', // units hand in what the rule asks for
  'enter', // the finished passage goes into an ordinary document (verksamhetsberättelse, delårsrapport, ledningssystem)
  'check', // somebody examines before the next step, without deciding
  'evaluate', // evaluation, possibly together with project owners
  'compile', // the reports become one compilation
  'receive', // a body receives; the chain may go on
  'approve', // a body decides to approve
  'adopt', // a body decides to adopt
  'publish', // the result is published
  'meet', // a network meets
  'use', // somebody uses the data
]);
export type Verb = z.infer<typeof verbSchema>;

export const cadenceSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('yearly') }),
  z.strictObject({
    type: z.literal('interim_and_yearly'),
    /** Months whose last day ends an interim period, e.g. [3, 8]. The documents seldom say. */
    interimMonths: part(z.array(z.int().min(1).max(12)).min(1).max(11)),
  }),
  z.strictObject({ type: z.literal('month_ends'), months: z.array(z.int().min(1).max(12)).min(1).max(12) }),
  z.strictObject({ type: z.literal('per_period') }),
  z.strictObject({ type: z.literal('electoral_term'), latestBy: daySchema.optional(), alsoWhenNeeded: z.boolean().optional() }),
  z.strictObject({ type: z.literal('n_per_year'), min: z.int().min(1), max: z.int().min(1).optional() }),
  z.strictObject({ type: z.literal('regularly') }),
  z.strictObject({ type: z.literal('continuous') }),
  z.strictObject({ type: z.literal('by_instruction') }),
]);
export type Cadence = z.infer<typeof cadenceSchema>;

export const deadlineSchema = z.discriminatedUnion('type', [
  /** A day each year; `yearOffset` 1 means the year after the reporting year. */
  z.strictObject({
    type: z.literal('calendar_date'),
    month: z.int().min(1).max(12),
    day: z.int().min(1).max(31),
    yearOffset: z.int().min(0).max(2).default(1),
  }),
  z.strictObject({ type: z.literal('year_end') }),
  z.strictObject({ type: z.literal('follows_carrier') }),
  z.strictObject({ type: z.literal('by_instruction') }),
  /** Counted back from a meeting of the body that holds the role. */
  z.strictObject({ type: z.literal('days_before_meeting'), role: keySchema, days: z.int().min(0).max(180) }),
  z.strictObject({ type: z.literal('latest_by'), date: daySchema }),
]);
export type Deadline = z.infer<typeof deadlineSchema>;

/** Condition under which a step is needed; every given bound must be reached. Amounts in whole kronor. */
export const gateSchema = z.strictObject({
  amountAtLeast: z.int().min(0).optional(),
  yearsAtLeast: z.int().min(1).max(30).optional(),
  committeesAtLeast: z.int().min(1).max(50).optional(),
});
export type Gate = z.infer<typeof gateSchema>;

const fieldKeySchema = z
  .string()
  .regex(/^[a-z][a-z0-9_]{1,40}$/)
  .describe(descriptions.fieldKey);

/** One thing that a report or a check must contain. */
export const fieldSchema = z.strictObject({
  /** A shared key (`budget`, `grant_received`, …) or the tenant's own. */
  key: fieldKeySchema,
  label: nameSchema,
  hint: z.string().max(300).optional(),
  type: z.enum(['money', 'text', 'list', 'reference', 'yes_no']),
  /** Asked once per activity, or once for the whole unit. */
  per: z.enum(['activity', 'unit']).default('unit'),
  /** The register field that prefills it; written by hand each time when left out. */
  register: z
    .enum(['budget', 'grant_received', 'co_financing', 'purpose', 'results', 'activity_list', 'network_list', 'strategy_text'])
    .optional(),
  required: z.boolean().default(true),
});
export type Field = z.infer<typeof fieldSchema>;

export const stepSchema = z.strictObject({
  key: keySchema,
  verb: verbSchema,
  /** What the document calls it, when the verb's own label is not enough ("Får samlad bild"). */
  label: nameSchema.optional(),
  actors: part(z.array(actorSchema).min(1)),
  /** The step is passed over unless the gate's bounds are reached. */
  gate: gateSchema.optional(),
  /** What this step adds (the central office's own mission, say). */
  contents: part(z.array(fieldSchema).min(1)),
  goalLinks: part(z.boolean()),
  deadline: part(deadlineSchema),
  ...sourcedShape,
});
export type Step = z.infer<typeof stepSchema>;

/** One ordinary document that carries a report, in the document's own words. */
export const carrierSchema = z.strictObject({
  name: nameSchema,
  orEquivalent: z.boolean().optional(),
  /** The periods whose report it carries; every period when left out. */
  for: z.enum(['interim', 'year']).optional(),
  /** The step at which the report comes into it; every such step when left out. */
  step: keySchema.optional(),
  /** The document plans ahead and accounts for nothing. */
  plan: z.boolean().optional(),
});
export type Carrier = z.infer<typeof carrierSchema>;

export const ruleSchema = z.strictObject({
  key: keySchema,
  name: nameSchema,
  kind: ruleKindSchema,
  /** One sentence in plain Swedish: what the rule asks for. */
  summary: textSchema.optional(),
  contents: part(z.array(fieldSchema).min(1)),
  cadence: part(cadenceSchema),
  /** Last day for those who report. */
  deadline: part(deadlineSchema),
  /** Ordinary documents that carry the report, in their own words. */
  carrier: part(z.array(carrierSchema).min(1)),
  /** An instruction that settles cadence, form or deadline. */
  instruction: part(textSchema),
  /** The chain in order. Reporters, receivers, approvers, onward reports and publication are read off it. */
  steps: z.array(stepSchema).max(12).default([]),
  ...sourcedShape,
});
export type Rule = z.infer<typeof ruleSchema>;
