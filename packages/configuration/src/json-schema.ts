import { z } from 'zod';
import { configurationSchema } from './schema/configuration';

/** The configuration language as JSON Schema (draft 2020-12), for editors and for those who write configurations by program. */
export function emitJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(configurationSchema, { io: 'input', reused: 'ref' });
  return { ...schema, title: 'Utblick configuration' };
}
