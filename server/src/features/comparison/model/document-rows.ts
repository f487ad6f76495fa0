import { midSentence } from '@utblick/i18n';
import type { SharedStrategy } from '../../strategy/strategy.read';
import type { Cell } from './cell';
import type { Ground } from './ground';

type Document = SharedStrategy['documents'][number];

/** The one document that the municipality's strategy page shows. */
export const mainDocument = ({ documents }: Pick<SharedStrategy, 'documents'>): Document | undefined => documents.find(({ main }) => main);

const ofMain =
  (read: (ground: Ground, document: Document) => Cell) =>
  (ground: Ground): Cell => {
    const document = mainDocument(ground.strategy);
    return document ? read(ground, document) : ground.cell([]);
  };

/** "Riktlinjer som kompletterar …", "Strategi, på remiss". */
export const documentType = ofMain((ground, document) => {
  const { t, word } = ground.voice;
  const type = word('documentType', document.type);
  const complemented = document.links.find(({ relation }) => relation === 'complements');
  const other = ground.strategy.documents.find(({ key }) => key === complemented?.document);
  const isProposal = document.status.value === 'on_consultation';
  const whole = isProposal ? t('comparison.onConsultation', { type }) : type;
  const text = other ? t('comparison.complementing', { type: whole, title: other.title }) : whole;
  return ground.cell([ground.entry(document, text, { details: [document.title, ...(other?.note ? [other.note] : [])] })]);
});

export const adopter = ofMain((ground, document) => {
  const { adopter: who, decisionReference, decisionDate } = document;
  if (!who.value) return ground.cell([], [who]);
  const body = ground.actors(who.value);
  const reference = decisionReference.value;
  const text = reference ? ground.voice.t('comparison.decided', { who: body, reference }) : body;
  const details = [
    ...(decisionDate.value ? [ground.voice.t('strategy.decided', { day: decisionDate.value })] : []),
    ...notesOf(decisionDate),
  ];
  return ground.cell([
    ground.entry({ ...who, source: [...who.source, ...decisionReference.source] }, text, { details, item: ground.itemOf(who) }),
  ]);
});

/** The years of the document. One that is only tied to the electoral term, through its revision rule, says that. */
export const validity = ofMain((ground, document) => {
  const { t } = ground.voice;
  const years = yearsOf(ground, document);
  if (years !== null) return ground.cell([ground.entry(document.validity, years)]);
  if (document.revision.value?.type !== 'electoral_term') return ground.cell([], [document.validity]);
  const tied = { ...document.revision, stated: 'partial' as const };
  return ground.cell([
    ground.entry(tied, t('comparison.asLongAsTerm'), { note: t('comparison.asLongAsTermNote'), item: ground.itemOf(document.revision) }),
  ]);
});

/** "2014–2020"; null where no years are stated. */
export function yearsOf({ voice: { t, day } }: Pick<Ground, 'voice'>, document: Document): string | null {
  const { from, to } = document.validity.value ?? {};
  const inWords = (given: string): string => (given.length === 4 ? given : day(given));
  if (from && to) return t('comparison.years', { from: inWords(from), to: inWords(to) });
  if (from) return t('comparison.yearsFrom', { from: inWords(from) });
  return to ? t('comparison.yearsTo', { to: inWords(to) }) : null;
}

/** The revision rule. Where there is none, what another document once demanded is told beside the gap. */
export const revision = ofMain((ground, document) => {
  const { revision: rule, links } = document;
  if (rule.value) return ground.cell([ground.entry(rule, ground.cadence(rule.value))]);
  return ground.cell([], [rule, ...links.filter(({ relation }) => relation === 'set_by')]);
});

/** Whether companies and foundations are covered, by the document's scope or by what it asks of them. */
export function companies(ground: Ground): Cell {
  const { strategy, voice } = ground;
  const roles = strategy.roles.filter(({ archetype }) => archetype === 'A11_BOLAG');
  const scope = mainDocument(strategy)?.scope;
  const inScope = scope?.value?.unitKinds.filter(isCompany) ?? [];
  const asked = roles.filter(({ stated }) => stated !== 'none');
  if (!scope || (inScope.length === 0 && asked.length === 0)) return ground.cell([], roles);
  const held = asked.flatMap(({ holder }) => (holder.value && 'unitKinds' in holder.value ? holder.value.unitKinds : []));
  const kinds = [...new Set([...inScope, ...held.filter(isCompany)])].map((kind) => voice.word('unitKind.many', kind));
  const source = [...scope.source, ...asked.flatMap((role) => role.source)];
  const said = scope.value ? scope : (asked[0] ?? scope);
  const from = { ...said, source };
  return ground.cell([
    ground.entry(from, voice.t('comparison.companies', { kinds: voice.list(kinds) }), {
      lines: asked.flatMap(({ duties }) => duties.map((duty) => ground.line(duty, duty.text, from))),
      details: scope.value ? [scope.value.text] : [],
      item: ground.itemOf(inScope.length > 0 ? scope : (asked[0] ?? said)),
    }),
  ]);
}

const isCompany = (kind: string): boolean => kind === 'bolag' || kind === 'stiftelse';
const notesOf = ({ note, readings = [] }: { readonly note?: string; readonly readings?: readonly string[] }): readonly string[] => [
  ...(note ? [note] : []),
  ...readings,
];

/** The kind of document and its years, as a column is headed: "Strategi 2014–2020". */
export function documentInShort(ground: Ground): string | null {
  const document = mainDocument(ground.strategy);
  if (!document) return null;
  const type = ground.voice.word('documentType', document.type);
  const years = yearsOf(ground, document);
  return years === null ? type : ground.voice.t('comparison.documentYears', { type, years: midSentence(years) });
}
