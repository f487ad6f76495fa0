import type { CompiledDocument } from './compilation-data';

/** One part of the document with what is assembled under its text. */
export interface ShownPart {
  readonly key: string;
  readonly label: string;
  readonly text: string;
  /** Nothing is assembled here: the whole part is the compilers' own words. */
  readonly written: boolean;
  readonly activities: boolean;
  readonly money: boolean;
  readonly goals: boolean;
}

/** The anchor of a part on the page. */
export const partId = (key: string): string => `part-${key}`;

/**
 * The parts in the order of the rule. Where the rule names no part for what the reports hold, they get one of their own at
 * the end, so that nothing that was reported is left out.
 */
export function shownParts({ parts, fields }: Pick<CompiledDocument, 'parts' | 'fields'>, reportsLabel: string): readonly ShownPart[] {
  const hasMoney = fields.some(({ type }) => type === 'money');
  const has = (...sources: string[]): boolean => parts.some(({ source }) => sources.includes(source));
  const shown = parts.map(({ key, label, text, source }): ShownPart => {
    const activities = source === 'activities' || source === 'reports';
    const money = source === 'money' || (activities && hasMoney && !has('money'));
    return { key, label, text, written: source === 'written', activities, money, goals: source === 'goals' };
  });
  if (has('activities', 'reports')) return shown;
  const reports = {
    key: 'reports',
    label: reportsLabel,
    text: '',
    written: false,
    activities: true,
    money: hasMoney && !has('money'),
    goals: false,
  };
  return [...shown, reports];
}
