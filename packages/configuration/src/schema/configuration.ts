import { z } from 'zod';
import { actorSchema } from './actor';
import { descriptions } from './descriptions';
import { daySchema, originSchema, part, sourcedShape } from './part';
import { ruleSchema } from './rule';
import { documentSchema, networkSchema, pillarSchema, principleSchema, purposeSchema, roleSchema, unitSchema } from './strategy';
import { keySchema, nameSchema, textSchema } from './vocabulary';

const memberCodeSchema = z
  .string()
  .regex(/^\d{4}$/)
  .describe(descriptions.memberCode);

const tenantSchema = z.strictObject({
  key: keySchema,
  kind: z.enum(['municipality', 'region']),
  name: nameSchema,
  shortName: nameSchema,
  /** SCB's code as text, leading zero kept: "0126". Regional bodies without a code leave it out. */
  code: z
    .string()
    .regex(/^\d{2,4}$/)
    .describe(descriptions.tenantCode)
    .optional(),
  county: z
    .string()
    .regex(/^\d{2}$/)
    .describe(descriptions.countyCode)
    .optional(),
  /** Accent colour; its contrast is computed when it is used. */
  accent: z
    .string()
    .regex(/^#[0-9A-Fa-f]{6}$/)
    .describe(descriptions.colour)
    .optional(),
  populations: z.array(z.strictObject({ inhabitants: z.int().positive(), on: daySchema, source: nameSchema })).default([]),
  /** Regional bodies only: the member municipalities by SCB code, with dates when they are known. */
  members: z
    .array(z.strictObject({ code: memberCodeSchema, name: nameSchema, from: daySchema.optional(), to: daySchema.optional() }))
    .default([]),
});

/** The tenant's own words for what every tenant has, in the singular and the plural; the catalogue's where left out. */
const wordsSchema = z.strictObject({
  pillar: z.strictObject({ one: nameSchema, many: nameSchema }),
  commitment: z.strictObject({ one: nameSchema, many: nameSchema }).optional(),
});

const towns = z.array(z.strictObject({ name: nameSchema })).min(1);
const actors = z.array(actorSchema).min(1);

/** Groups of countries that work can be directed to. */
export const focusGroupSchema = z.enum(['eu', 'nordic']);

/** How border-regional work counts as international: it does, it does not, or it is marked apart. */
export const borderCountSchema = z.enum(['yes', 'no', 'marked']);

/** What a document can ask to be public. */
export const publishedSchema = z.enum(['strategy', 'activities', 'networks', 'reports']);

/** One tenant's whole configuration. Written as one YAML file; stored as an immutable version with an effective date. */
export const configurationSchema = z.strictObject({
  format: z.literal(1),
  defaultOrigin: originSchema.default('adopted'),
  tenant: tenantSchema,
  words: wordsSchema.optional(),
  /** The strategy in two or three plain sentences of our own, shown as the page's lead. */
  lead: part(textSchema),
  documents: z.array(documentSchema).default([]),
  purposes: z.array(purposeSchema).default([]),
  principles: z.array(principleSchema).default([]),
  pillars: z.array(pillarSchema).default([]),
  /** Pillars that are given up and go on in no other, so that what was done under them keeps its name. */
  retiredPillars: z
    .array(z.strictObject({ key: keySchema, name: nameSchema, ...sourcedShape }))
    .min(1)
    .optional(),
  units: z.array(unitSchema).default([]),
  roles: z.array(roleSchema).default([]),
  rules: z.array(ruleSchema).default([]),
  /** Whether there are reporting rules at all: `stated: none` when the document has none. */
  reporting: part(textSchema),
  networks: z.array(networkSchema).default([]),
  cooperation: z.array(z.strictObject({ key: keySchema, name: nameSchema, text: textSchema.optional(), ...sourcedShape })).default([]),
  funding: z
    .strictObject({
      ordinaryBudget: part(textSchema),
      securedBy: part(actors),
      externalFunding: part(textSchema),
      applicationSupport: part(actors),
      applicationCheck: part(textSchema),
      applicationApproval: part(actors),
      coFinancing: part(textSchema),
      callMonitoring: part(actors),
    })
    .prefault({}),
  travel: z.strictObject({ rulesSetBy: part(actors), area: part(textSchema) }).prefault({}),
  twinTowns: z.strictObject({ towns: part(towns), responsible: part(actors), text: part(textSchema) }).prefault({}),
  representation: z
    .strictObject({
      by: part(actors),
      text: part(textSchema),
      /** The municipality appears as one: units that turn to the same partner are told of each other. */
      actsAsOne: part(z.boolean()),
    })
    .prefault({}),
  geography: z
    .strictObject({
      focus: part(textSchema),
      /** The focus as groups of countries; a partner outside them asks for a reason, and never stops. */
      focusArea: part(z.strictObject({ groups: z.array(focusGroupSchema).min(1) })),
      /** Border-regional work: counted as international, not counted, or marked apart. */
      borderRegional: part(z.strictObject({ area: nameSchema, counts: borderCountSchema })),
    })
    .prefault({}),
  publication: part(z.strictObject({ what: z.array(publishedSchema).min(1), where: nameSchema })),
  goals: z
    .array(
      z.strictObject({
        key: keySchema,
        name: nameSchema,
        level: z.enum(['municipality', 'unit']),
        unit: keySchema.optional(),
        ...sourcedShape,
      }),
    )
    .default([]),
  /** Meetings of the bodies that decide, with the day the notice goes out. */
  meetings: z.array(z.strictObject({ role: keySchema, on: daySchema, noticeOn: daySchema.optional() })).default([]),
});

export type Configuration = z.output<typeof configurationSchema>;
/** A configuration as people write it: shorthand allowed, defaults left out. */
export type ConfigurationInput = z.input<typeof configurationSchema>;
