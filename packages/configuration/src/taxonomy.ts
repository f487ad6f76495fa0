import { outsideSchema } from './schema/actor';
import { borderCountSchema, focusGroupSchema, publishedSchema } from './schema/configuration';
import { originSchema, statedSchema } from './schema/part';
import { cadenceSchema, deadlineSchema, fieldSchema, ruleKindSchema, verbSchema } from './schema/rule';
import { documentRelationSchema, documentSchema, documentStatusSchema, principleSchema, roleSchema } from './schema/strategy';
import { archetypeSchema, dutyArchetypeSchema, permissionSchema, scopeSchema, themeSchema, unitKindSchema } from './schema/vocabulary';

/** The shared themes in their fixed order; their names are in the catalogues. */
export const themes = themeSchema.options;

/** What a role can be in any municipality, in their fixed order. */
export const archetypes = archetypeSchema.options;

/** What a role's duties can be about, in their fixed order. */
export const duties = dutyArchetypeSchema.options;

/** Kinds of unit, from the council down. */
export const unitKinds = unitKindSchema.options;

/** Permissions that a role can give, and how far each can reach. */
export const permissions = permissionSchema.options;
export const scopes = scopeSchema.options;

/** What can happen at a step of a rule. */
export const verbs = verbSchema.options;

/** How much a document says of something, and where it comes from. */
export const amounts = statedSchema.options;
export const origins = originSchema.options;

/** Who can take part without being of the organisation. */
export const outsiders = outsideSchema.options;

/** What documents can be, how far they have come, and how they belong together. */
export const documentTypes = documentSchema.shape.type.options;
export const documentStatuses = documentStatusSchema.options;
export const documentRelations = documentRelationSchema.options;

/** What a principle can be about, and the levels of roles. */
export const principleKinds = principleSchema.shape.kind.options;
export const roleLevels = roleSchema.shape.level.options;

/** What rules can be about, how often and by when they can ask. */
export const ruleKinds = ruleKindSchema.options;
export const cadenceTypes = cadenceSchema.options.map(({ shape }) => shape.type.value);
export const deadlineTypes = deadlineSchema.options.map(({ shape }) => shape.type.value);

/** What one thing that is asked for can be, and from where in the register it can be filled in. */
export const fieldTypes = fieldSchema.shape.type.options;
export const fieldGrains = fieldSchema.shape.per.unwrap().options;
export const fieldRegisters = fieldSchema.shape.register.unwrap().options;

/** Where work can be directed, how it counts close to the border, and what can be public. */
export const focusGroups = focusGroupSchema.options;
export const borderCounts = borderCountSchema.options;
export const publishable = publishedSchema.options;
