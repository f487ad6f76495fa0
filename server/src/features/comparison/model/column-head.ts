import { grammarOf, midSentence } from '@utblick/i18n';
import { documentInShort, mainDocument } from './document-rows';
import type { Ground } from './ground';

/** Where a document stands, as the head of its column repeats it. */
export interface DocumentHead {
  /** "Strategi 2014–2020". */
  readonly document: string;
  /** Key of the document's status; null where it is not stated. */
  readonly status: string | null;
  /** "Antagna av kommunfullmäktige", where it is adopted and its time has not run out. */
  readonly adopted: string | null;
  /** The year that its time ran out; null while it has not. */
  readonly endedIn: string | null;
  /** Where a proposal comes from: "remiss 2016, dnr 1-2/2016". Null where the document is none. */
  readonly proposal: string | null;
  /** The origin that the head's mark covers for the whole column; null where nothing is to be marked. */
  readonly coveredOrigin: string | null;
}

type MainDocument = NonNullable<ReturnType<typeof mainDocument>>;

/** The head of a municipality's column; null where its strategy has no main document. */
export function documentHead(ground: Ground): DocumentHead | null {
  const main = mainDocument(ground.strategy);
  const document = documentInShort(ground);
  if (!main || document === null) return null;
  const isProposal = main.status.value === 'draft' || main.status.value === 'on_consultation';
  const { to } = main.validity.value ?? {};
  return {
    document,
    status: main.status.value,
    adopted: adoptedInWords(ground, main),
    endedIn: main.status.value === 'expired' ? (to?.slice(0, 4) ?? '') : null,
    proposal: isProposal ? proposalOrigin(ground, main.consultation) : null,
    coveredOrigin: isProposal ? 'proposal' : null,
  };
}

function adoptedInWords({ voice, actors }: Ground, { status, adopter, type }: MainDocument): string | null {
  if ((status.value !== 'adopted' && status.value !== 'in_force') || !adopter.value) return null;
  return voice.t(`strategy.adopted.${grammarOf(type)}`, { who: midSentence(actors(adopter.value)) });
}

function proposalOrigin(
  { voice: { t } }: Ground,
  consultation: { readonly reference: string; readonly deadline?: string } | undefined,
): string {
  if (!consultation) return '';
  const { reference, deadline } = consultation;
  return deadline
    ? t('strategy.consultation', { year: deadline.slice(0, 4), reference })
    : t('strategy.consultationUndated', { reference });
}
