import { z } from 'zod';
import { actorSchema, holderSchema } from './actor';
import { descriptions } from './descriptions';
import { daySchema, part, sourcedShape } from './part';
import { cadenceSchema } from './rule';
import {
  archetypeSchema,
  dutyArchetypeSchema,
  keySchema,
  nameSchema,
  permissionSchema,
  scopeSchema,
  textSchema,
  themeSchema,
  unitKindSchema,
} from './vocabulary';

const yearOrDay = z.union([z.string().regex(/^\d{4}$/), daySchema]).describe(descriptions.yearOrDay);

export const documentStatusSchema = z.enum(['draft', 'on_consultation', 'adopted', 'in_force', 'expired', 'superseded']);

/** How a document belongs together with another. */
export const documentRelationSchema = z.enum([
  'complements',
  'supersedes',
  'part_of_same_decision',
  'serves',
  'detailed_by',
  'set_by',
  'mentions',
]);

export const documentSchema = z.strictObject({
  key: keySchema,
  type: z.enum([
    'strategy',
    'guidelines',
    'policy',
    'programme',
    'plan',
    'handbook',
    'vision',
    'goal_programme',
    'budget',
    'instruction',
    'travel_rules',
    'consultation_response',
    'other',
  ]),
  title: nameSchema,
  /** False where the document has no title line and `title` is what its text calls itself. */
  titled: z.boolean().default(true),
  /** The one document whose page is the tenant's strategy page. */
  main: z.boolean().default(false),
  /** `known`: named in another document but never read in here. */
  reading: z.enum(['read', 'known']).default('read'),
  status: part(documentStatusSchema),
  adopter: part(z.array(actorSchema).min(1)),
  decisionReference: part(nameSchema),
  decisionDate: part(yearOrDay),
  validity: part(z.strictObject({ from: yearOrDay.optional(), to: yearOrDay.optional() })),
  revision: part(cadenceSchema),
  owner: part(z.array(actorSchema).min(1)),
  contact: part(nameSchema),
  scope: part(z.strictObject({ text: textSchema, unitKinds: z.array(unitKindSchema) })),
  geographicFocus: part(textSchema),
  /** An expired document is applied until further notice only where somebody decided so. */
  stillApplied: z.strictObject({ decidedBy: nameSchema, date: daySchema, reference: nameSchema }).optional(),
  consultation: z.strictObject({ reference: nameSchema, deadline: daySchema.optional(), answeredBy: nameSchema.optional() }).optional(),
  links: z
    .array(
      z.strictObject({
        relation: documentRelationSchema,
        document: keySchema,
        ...sourcedShape,
      }),
    )
    .default([]),
  ...sourcedShape,
});
export type StrategyDocument = z.infer<typeof documentSchema>;

export const purposeSchema = z.strictObject({
  key: keySchema,
  text: textSchema,
  themes: z.array(themeSchema).default([]),
  ...sourcedShape,
});
export type Purpose = z.infer<typeof purposeSchema>;

/** Something the document says that is neither purpose, pillar nor rule: how to prioritise, why, on what ground. */
export const principleSchema = z.strictObject({
  key: keySchema,
  kind: z.enum(['prioritisation', 'motivation', 'guiding', 'integration', 'watchwords', 'tools', 'geography', 'ambition', 'view']),
  text: textSchema,
  themes: z.array(themeSchema).default([]),
  ...sourcedShape,
});
export type Principle = z.infer<typeof principleSchema>;

export const commitmentSchema = z.strictObject({
  key: keySchema,
  text: textSchema,
  cadence: part(cadenceSchema),
  ...sourcedShape,
});
export type Commitment = z.infer<typeof commitmentSchema>;

export const pillarSchema = z.strictObject({
  key: keySchema,
  /** The tenant's own word in the singular: inriktning, grundpelare, metod, prioriterat utvecklingsområde. */
  kind: nameSchema,
  name: nameSchema,
  alsoCalled: nameSchema.optional(),
  /** Earlier pillars that go on in this one: one when it was renamed, several when they were merged. A pillar that was split is followed by each of its parts. */
  follows: z
    .array(z.strictObject({ key: keySchema, name: nameSchema }))
    .min(1)
    .optional(),
  aim: part(textSchema),
  commitments: z.array(commitmentSchema).default([]),
  /** Whether the document says how the pillar is worked with; `not_stated` shows the dashed tag. */
  methods: part(textSchema),
  themes: z.array(z.strictObject({ theme: themeSchema, weight: z.enum(['main', 'touched']), subject: nameSchema.optional() })).default([]),
  ...sourcedShape,
});
export type Pillar = z.infer<typeof pillarSchema>;

export const unitSchema = z.strictObject({
  key: keySchema,
  name: nameSchema,
  kind: unitKindSchema,
  parent: keySchema.optional(),
  validFrom: daySchema.optional(),
  validTo: daySchema.optional(),
  mergedInto: keySchema.optional(),
  /** The unit that this one was split off from, on its first day. */
  splitFrom: keySchema.optional(),
  ...sourcedShape,
});
export type ConfiguredUnit = z.infer<typeof unitSchema>;

const dutySchema = z.strictObject({
  key: keySchema,
  kind: dutyArchetypeSchema,
  text: textSchema,
  /** Themes that the duty itself is about, for comparisons where no pillar is. */
  themes: z.array(themeSchema).min(1).optional(),
  ...sourcedShape,
});

export const roleSchema = z.strictObject({
  key: keySchema,
  name: nameSchema,
  level: z.enum(['political', 'official', 'network', 'company']),
  archetype: archetypeSchema,
  holder: part(holderSchema),
  appointedBy: part(z.array(actorSchema).min(1)),
  duties: z.array(dutySchema).default([]),
  /** The holder may act at steps that belong to these roles (a secretary for the board). */
  actsFor: z.array(keySchema).default([]),
  permissions: z.array(z.strictObject({ allow: permissionSchema, scope: scopeSchema })).default([]),
  ...sourcedShape,
});
export type Role = z.infer<typeof roleSchema>;

export const networkSchema = z.strictObject({
  key: keySchema,
  name: nameSchema,
  members: part(z.array(actorSchema).min(1)),
  /** Unit kinds that the document leaves out on purpose, and from when the municipality changed that. */
  excluded: part(z.array(z.strictObject({ unitKind: unitKindSchema, from: daySchema.optional(), to: daySchema.optional() })).min(1)),
  appointedBy: part(z.array(actorSchema).min(1)),
  convenor: part(z.array(actorSchema).min(1)),
  frequency: part(cadenceSchema),
  purpose: part(textSchema),
  memberDuties: part(textSchema),
  ...sourcedShape,
});
export type Network = z.infer<typeof networkSchema>;
