import type { z } from 'zod';
import type { Ground } from './check/able';
import { isMap } from './raw/tree';
import { notStated, type Part } from './schema/part';
import { type Rule, ruleSchema, type Step, stepSchema, verbSchema } from './schema/rule';
import { roleSchema, unitSchema } from './schema/strategy';
import { keySchema } from './schema/vocabulary';

/**
 * A rule of a draft as far as it can be understood, so that its picture can be drawn while it is written: an answer that is not
 * sound yet reads as left open, and a step without a verb is none. A sound rule reads as the reader reads it.
 */
export function ruleAsWritten(written: unknown): Rule {
  const sound = ruleSchema.safeParse(written);
  if (sound.success) return sound.data;
  const given = isMap(written) ? written : {};
  const { contents, cadence, deadline, carrier, instruction } = ruleSchema.shape;
  return {
    key: textOf(given.key),
    name: textOf(given.name),
    kind: ruleSchema.shape.kind.catch('report').parse(given.kind),
    contents: partOf(contents, given.contents),
    cadence: partOf(cadence, given.cadence),
    deadline: partOf(deadline, given.deadline),
    carrier: partOf(carrier, given.carrier),
    instruction: partOf(instruction, given.instruction),
    steps: (Array.isArray(given.steps) ? given.steps : []).flatMap(stepAsWritten),
    ...unsourced,
  };
}

const unsourced = { stated: 'full', origin: 'adopted', source: [] } as const satisfies Partial<Rule>;

function stepAsWritten(written: unknown, index: number): Step[] {
  const sound = stepSchema.safeParse(written);
  if (sound.success) return [sound.data];
  const given = isMap(written) ? written : {};
  const verb = verbSchema.safeParse(given.verb);
  if (!verb.success) return [];
  const { actors, contents, goalLinks, deadline } = stepSchema.shape;
  const label = textOf(given.label);
  return [
    {
      key: keySchema.catch(`steg-${index + 1}`).parse(given.key),
      verb: verb.data,
      ...(label !== '' && { label }),
      actors: partOf(actors, given.actors),
      contents: partOf(contents, given.contents),
      goalLinks: partOf(goalLinks, given.goalLinks),
      deadline: partOf(deadline, given.deadline),
      ...unsourced,
    },
  ];
}

/** Stands for a source that is not written yet, and never leaves this file. */
const unwritten = '--';

/** An answer without its source is still an answer. */
function partOf<Value>(schema: z.ZodType<Part<Value>>, written: unknown): Part<Value> {
  const isSourced = !isMap(written) || ruleSchema.shape.source.safeParse(written.source).success;
  const read = schema.safeParse(isSourced ? written : { ...written, source: unwritten });
  if (!read.success) return notStated;
  return isSourced ? read.data : { ...read.data, source: [] };
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The roles and units of a draft as far as they can be understood, for who can act in it. */
export function groundAsWritten({ roles, units }: { readonly roles?: unknown; readonly units?: unknown }): Ground {
  return { roles: mapsOf(roles).flatMap(roleAsWritten), units: mapsOf(units).flatMap(unitAsWritten) };
}

const mapsOf = (written: unknown): Record<string, unknown>[] => (Array.isArray(written) ? written.filter(isMap) : []);

function roleAsWritten({ key, name, holder, actsFor }: Record<string, unknown>): Ground['roles'] {
  if (typeof key !== 'string') return [];
  const stands = roleSchema.shape.actsFor.catch([]).parse(actsFor);
  return [{ key, name: textOf(name) || key, holder: partOf(roleSchema.shape.holder, holder), actsFor: stands }];
}

const unitInShort = unitSchema.pick({ key: true, kind: true, validFrom: true, validTo: true }).strip();

function unitAsWritten(written: Record<string, unknown>): Ground['units'] {
  const read = unitInShort.safeParse(written);
  return read.success ? [read.data] : [];
}
