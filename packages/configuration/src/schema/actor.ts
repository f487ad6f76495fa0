import { z } from 'zod';
import { keySchema, nameSchema, unitKindSchema } from './vocabulary';

/** Those who take part without being of the organisation; `self` is the reporter itself. */
export const outsideSchema = z.enum(['public', 'management_system', 'self', 'project_owners']);

/**
 * Who does something: the holder of a role, every unit of some kinds (`unitKinds: [forvaltning, bolag]`), one named
 * unit, or somebody outside the organisation.
 */
export const actorSchema = z.union([
  z.strictObject({ role: keySchema }),
  z.strictObject({ unitKinds: z.array(unitKindSchema).min(1), except: z.array(keySchema).optional() }),
  z.strictObject({ unit: keySchema }),
  z.strictObject({ outside: outsideSchema }),
]);
export type Actor = z.infer<typeof actorSchema>;

/** Who holds a role: a unit, all units of some kinds, or a person in one of them. */
export const holderSchema = z.union([
  z.strictObject({ unit: keySchema }),
  z.strictObject({ unitKinds: z.array(unitKindSchema).min(1) }),
  z.strictObject({ personAt: keySchema, title: nameSchema.optional() }),
  z.strictObject({ personIn: z.array(unitKindSchema).min(1), title: nameSchema.optional() }),
  z.strictObject({ members: z.array(actorSchema).min(1) }),
]);
export type Holder = z.infer<typeof holderSchema>;
