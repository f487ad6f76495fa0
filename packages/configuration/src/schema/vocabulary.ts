import { z } from 'zod';
import { descriptions } from './descriptions';

/** Keys that bind items to each other inside one configuration: lower case, digits and hyphens. */
export const keySchema = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .describe(descriptions.key);

/** Running text that people read. */
export const textSchema = z.string().min(1).max(2000);
export const nameSchema = z.string().min(1).max(200);

/** The shared themes that every municipality's pillars are mapped to, so that strategies can be compared. */
export const themeSchema = z.enum([
  'T1_UTVECKLING',
  'T2_PROFIL',
  'T3_OMVARLD',
  'T4_PAVERKAN',
  'T5_SAMVERKAN',
  'T6_PROJEKT',
  'T7_VANORT',
  'T8_HALLBAR',
  'T9_TEMA',
  'T10_INTERN',
]);
export type Theme = z.infer<typeof themeSchema>;

/** What a role is in any municipality, whatever it is called there. */
export const archetypeSchema = z.enum([
  'A1_BESLUT',
  'A2_REPRESENTATION',
  'A3_STYRELSE',
  'A4_NAMND',
  'A5_DIREKTOR',
  'A6_CENTRAL',
  'A7_SAMORDNARE',
  'A8_FORVALTNING',
  'A9_CHEF',
  'A10_KONTAKT',
  'A11_BOLAG',
  'A12_PROJEKTAGARE',
  'A13_NATVERK',
  'A14_STADSDEL',
]);
export type Archetype = z.infer<typeof archetypeSchema>;

/** Kinds of unit in a municipality or regional body; rules and networks include or leave out whole kinds. */
export const unitKindSchema = z.enum([
  'fullmaktige',
  'presidium',
  'styrelse',
  'namnd',
  'stadsdelsnamnd',
  'centralt_kontor',
  'forvaltning',
  'stadsdelsforvaltning',
  'bolag',
  'stiftelse',
  'kommunalforbund',
  'natverk',
  'enhet',
]);
export type UnitKind = z.infer<typeof unitKindSchema>;

/** What a duty is about, so that tasks and permissions can be proposed for it. */
export const dutyArchetypeSchema = z.enum([
  'adopt_strategy',
  'overall_responsibility',
  'strategic_lead',
  'follow_up',
  'approve_report',
  'report_to_council',
  'compile_reports',
  'write_action_plan',
  'own_area',
  'monitor_opportunities',
  'monitor_calls',
  'monitor_world',
  'support_applications',
  'check_application',
  'secure_funding',
  'appoint_contact',
  'spread_information',
  'run_training',
  'communication',
  'twin_towns',
  'representation',
  'travel_rules',
  'report_activities',
  'own_projects',
  'run_network',
  'represent_unit',
  'set_priorities',
  'coordinate',
  'implement',
  'other',
]);

/** Permissions that a role can give; the words are the ones policies use. */
export const permissionSchema = z.enum([
  'activity.read',
  'activity.write',
  'report.read',
  'report.write',
  'report.review',
  'round.manage',
  'compilation.write',
  'decision.record',
  'people.manage',
  'configuration.manage',
  'audit.read',
]);
export type Permission = z.infer<typeof permissionSchema>;

export const scopeSchema = z.enum(['own_unit', 'unit_and_below', 'municipality']);
export type Scope = z.infer<typeof scopeSchema>;
