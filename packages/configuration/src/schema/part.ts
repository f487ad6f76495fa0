import { z } from 'zod';
import { descriptions } from './descriptions';
import { notStated } from './not-stated';

export { notStated } from './not-stated';

/**
 * How much of a part its document says. `none` means that the document says there is none (or that we looked and it
 * never mentions the matter as a rule of its own); `not_stated` means that the document leaves the part open.
 * The two are shown differently and neither is ever filled with a default.
 */
export const statedSchema = z.enum(['full', 'partial', 'none', 'not_stated']);
export type Stated = z.infer<typeof statedSchema>;

/** Where a part comes from. Only `adopted` and `local` are in force; the others are marked wherever they are shown. */
export const originSchema = z.enum(['adopted', 'proposal', 'district_view', 'background', 'local']);
export type Origin = z.infer<typeof originSchema>;

/** A calendar day, ISO 8601. */
export const daySchema = z.iso.date().describe(descriptions.day);

/**
 * Where something was taken over from: another municipality's published configuration, the document it stands in there, its
 * items or sections, the version and the day. It stays with the thing, also once the municipality has decided on it.
 */
export const borrowedSchema = z.strictObject({
  borrowedFrom: z.string().min(1).max(200),
  title: z.string().min(1).max(200).optional(),
  items: z.array(z.string().min(1).max(200)).default([]),
  version: z.int().min(1),
  date: daySchema,
});
export type Borrowed = z.infer<typeof borrowedSchema>;

/**
 * The source of one configured thing: an item of a document (`KRS-F6`), a section of our reading of it (`HBG §1.8`);
 * for what a municipality decided itself, who decided it and when; for what it took over, from whom.
 */
export const sourceSchema = z.union([
  z.string().min(2).max(80),
  borrowedSchema,
  z.strictObject({
    decidedBy: z.string().min(2).max(200),
    date: daySchema,
    reference: z.string().max(200).optional(),
  }),
]);
export type Source = z.infer<typeof sourceSchema>;

const sourcesSchema = z
  .union([sourceSchema, z.array(sourceSchema).min(1)])
  .transform((given): Source[] => (Array.isArray(given) ? given : [given]))
  .describe(descriptions.sources);

/**
 * What every configured item carries beside its own fields. In YAML `source` may be one source or a list; `origin`
 * may be left out and is then the file's `defaultOrigin`; `stated` is `full` when left out.
 */
export const sourcedShape = {
  stated: statedSchema.default('full'),
  origin: originSchema.default('adopted'),
  source: sourcesSchema,
  /** A remark on the reading, shown with the source. */
  note: z.string().max(600).optional(),
} as const;

/** One answer that a document gives, gives in part, denies or leaves open. `value` is null unless it is given. */
export interface Part<Value> {
  readonly value: Value | null;
  readonly stated: Stated;
  readonly origin: Origin;
  readonly source: readonly Source[];
  readonly note?: string;
  /** Where the text can be read in more than one way: each reading in words. */
  readonly readings?: readonly string[];
}

const readingsSchema = z.array(z.string().max(300)).min(1).max(4).optional();

/**
 * A part in YAML: `not_stated`, `{stated: none, source}`, or `{value, source, stated?, origin?, note?, readings?}`.
 * Reads to a {@link Part}; leaving the key out reads as not stated.
 */
export function part<Value extends z.ZodType>(value: Value) {
  const given = z.strictObject({
    ...sourcedShape,
    stated: z.enum(['full', 'partial']).default('full'),
    value,
    readings: readingsSchema,
  });
  const denied = z.strictObject({ ...sourcedShape, stated: z.literal('none') });
  const open = z.strictObject({
    ...sourcedShape,
    stated: z.literal('not_stated'),
    readings: readingsSchema,
  });
  return z
    .union([z.literal('not_stated'), given, denied, open])
    .default('not_stated')
    .transform((read): Part<z.output<Value>> => {
      if (read === 'not_stated') return notStated;
      return 'value' in read ? { ...read, value: read.value as z.output<Value> } : { ...read, value: null };
    })
    .describe(descriptions.part);
}

/** True for what {@link part} reads to, among the values of a configuration. */
export function isPart(value: unknown): value is Part<unknown> {
  return typeof value === 'object' && value !== null && 'value' in value && 'stated' in value && 'origin' in value && 'source' in value;
}
