import type { WrittenDecision, WrittenLoan, WrittenSource, WrittenSourced } from './written';

const isSource = (value: unknown): value is WrittenSource => typeof value === 'string' || (typeof value === 'object' && value !== null);

/** The sources of something, one or several, as a list. */
export function sourcesIn({ source }: WrittenSourced): readonly WrittenSource[] {
  const all: readonly unknown[] = Array.isArray(source) ? source : [source];
  return all.filter(isSource);
}

const isLoan = (source: WrittenSource): source is WrittenLoan => typeof source !== 'string' && 'borrowedFrom' in source;

/** A decision of the municipality's own among the sources. */
export const isDecision = (source: WrittenSource): source is WrittenDecision => typeof source !== 'string' && !isLoan(source);

/** What was taken over from others; it stays, whatever else the source is. */
export const loansIn = (sourced: WrittenSourced): readonly WrittenLoan[] => sourcesIn(sourced).filter(isLoan);

/** Items and sections of the document as somebody types them: `KRS-F6, KRS §3.1`. */
export const documentSources = (sourced: WrittenSourced): string =>
  sourcesIn(sourced)
    .filter((source) => typeof source === 'string')
    .join(', ');

/** The sources with items and sections as they are typed. @returns one source by itself, several as a list, undefined where there is none */
export function withDocumentSources(sourced: WrittenSourced, typed: string): WrittenSourced['source'] {
  const items = typed
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
  const all = [...loansIn(sourced), ...items];
  return all.length > 1 ? all : all[0];
}
