import type { Field } from '../schema/rule';

/** A field that many municipalities ask for, without a label: its words are in the catalogues. */
export type SharedField = Omit<Field, 'label'>;

/**
 * The fields that a rule can ask for by a shared key, so that answers can be read together: the five of KRS-F6, the two of
 * HUD-F2 and the priorities of KRS-F2 and HBG-F2.
 */
export const sharedFields: readonly SharedField[] = [
  { key: 'budget', type: 'money', per: 'activity', register: 'budget', required: true },
  { key: 'grant_received', type: 'money', per: 'activity', register: 'grant_received', required: true },
  { key: 'co_financing', type: 'money', per: 'activity', register: 'co_financing', required: true },
  { key: 'purpose', type: 'text', per: 'activity', register: 'purpose', required: true },
  { key: 'results', type: 'text', per: 'activity', register: 'results', required: true },
  { key: 'activities_taken', type: 'list', per: 'unit', register: 'activity_list', required: true },
  { key: 'effects', type: 'text', per: 'unit', required: true },
  { key: 'priorities', type: 'text', per: 'unit', required: true },
];
