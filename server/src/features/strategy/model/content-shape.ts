import type { Configuration, Pillar, StrategyDocument } from '@utblick/configuration';
import { actorsPart, cadencePart, factShapes, type Names, partShape, sourcedShape, textPart } from './part-shape';

/** What the register says about a pillar or a commitment. Whole kronor. */
export interface Figures {
  readonly activities: number;
  /** How many of them are told apart as border-regional. */
  readonly borderRegional: number;
  readonly running: number;
  readonly grantReceived: number;
  readonly latestId: string | null;
  readonly latestName: string | null;
}

/** Figures of a pillar (`commitmentKey` null) or of one commitment under it; null where the viewer may not see any. */
export type FiguresOf = (pillarKey: string, commitmentKey: string | null) => Figures | null;

export const itemShape = (item: Parameters<typeof sourcedShape>[0] & { key: string; kind?: string; name?: string; text?: string }) => ({
  key: item.key,
  kind: item.kind ?? null,
  name: item.name ?? null,
  text: item.text ?? null,
  ...sourcedShape(item),
});

export const pillarShape = (pillar: Pillar, figuresOf: FiguresOf) => ({
  key: pillar.key,
  name: pillar.name,
  alsoCalled: pillar.alsoCalled ?? null,
  aim: textPart(pillar.aim),
  methods: textPart(pillar.methods),
  commitments: pillar.commitments.map((commitment) => ({
    key: commitment.key,
    text: commitment.text,
    cadence: cadencePart(commitment.cadence),
    figures: figuresOf(pillar.key, commitment.key),
    ...sourcedShape(commitment),
  })),
  figures: figuresOf(pillar.key, null),
  ...sourcedShape(pillar),
});

/** A document; `relation` is how the main document relates to it. */
function documentShape(document: StrategyDocument, relation: string | null, names: Names) {
  const { consultation, stillApplied = null } = document;
  return {
    key: document.key,
    type: document.type as string,
    title: document.title,
    titled: document.titled,
    main: document.main,
    read: document.reading === 'read',
    relation,
    consultation: consultation
      ? { reference: consultation.reference, deadline: consultation.deadline ?? null, answeredBy: consultation.answeredBy ?? null }
      : null,
    stillApplied,
    facts: factShapes({
      status: partShape(document.status, (status) => ({ codes: [status] })),
      adopter: actorsPart(document.adopter, names),
      decisionReference: textPart(document.decisionReference),
      decisionDate: textPart(document.decisionDate),
      validity: partShape(document.validity, ({ from = null, to = null }) => ({ from, to })),
      revision: cadencePart(document.revision),
      owner: actorsPart(document.owner, names),
      contact: textPart(document.contact),
      scope: partShape(document.scope, ({ text }) => ({ text })),
      geographicFocus: textPart(document.geographicFocus),
    }),
    ...sourcedShape(document),
  };
}

/** The documents, the main one first; each of the others with how the main one relates to it. */
export function documentShapes({ documents }: Pick<Configuration, 'documents'>, names: Names) {
  const main = documents.find((document) => document.main);
  const ordered = main ? [main, ...documents.filter((document) => document !== main)] : documents;
  const relationTo = ({ key }: StrategyDocument) => main?.links.find((link) => link.document === key)?.relation ?? null;
  return ordered.map((document) => documentShape(document, relationTo(document), names));
}
