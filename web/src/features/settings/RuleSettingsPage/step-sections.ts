import type { RuleFormValues, SettingsData } from './form-values';
import { isOwn } from './form-values';
import type { Section } from './useProblemWords';

export type StepSection = Extract<Section, 'who' | 'receive' | 'approve' | 'onward'>;

const decides = (verb: string): boolean => verb === 'approve' || verb === 'adopt';

/** Where a rule's steps are drawn: those before a decision, the decision, and what comes after it. */
export function sectionsOf(steps: readonly { readonly key: string; readonly verb: string }[]): ReadonlyMap<string, StepSection> {
  const decision = steps.findIndex(({ verb }) => decides(verb));
  return new Map(
    steps.map(({ key, verb }, index): [string, StepSection] => {
      if (verb === 'report') return [key, 'who'];
      if (decides(verb)) return [key, 'approve'];
      const isAfter = decision !== -1 && index > decision;
      return [key, isAfter || verb === 'publish' || verb === 'use' ? 'onward' : 'receive'];
    }),
  );
}

const ownSections: Readonly<Record<string, StepSection>> = {
  redovisar: 'who',
  sammanstaller: 'receive',
  godkanner: 'approve',
  vidare: 'onward',
  publicerar: 'onward',
};

/** The steps that the form draws in a section. */
export function stepsIn(page: SettingsData, values: RuleFormValues, section: StepSection): readonly { key: string; verb: string }[] {
  const steps = isOwn(page) ? values.steps : (page.rule?.steps ?? []);
  const sections = sectionsOf(steps);
  return steps.filter(({ key }) => (isOwn(page) ? (ownSections[key] ?? sections.get(key)) : sections.get(key)) === section);
}

/** The section in which a step is drawn. */
export const sectionOfStep = (page: SettingsData, key: string): StepSection =>
  (isOwn(page) ? ownSections[key] : undefined) ?? sectionsOf(page.rule?.steps ?? []).get(key) ?? 'receive';
