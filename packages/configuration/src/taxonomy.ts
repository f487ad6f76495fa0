import { verbSchema } from './schema/rule';
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
