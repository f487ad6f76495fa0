import type { Configuration } from '@utblick/configuration';
import { type Locale, voiceOf } from '@utblick/i18n';
import { repositoryOf } from '../../../platform/db/tenant-repository';
import type { MemberContext } from '../../../platform/graphql/context';
import { changesInWords } from '../model/change-words';
import { readDraft } from '../model/draft-reading';
import { problemInWords } from '../model/problem-words';
import { touchedBy } from '../model/touched-shape';
import { requireCaretaker } from '../strategy.access';
import { configurationGround } from './configuration-ground.view';
import { allVersions, newestNumber } from './configuration-versions';
import { DraftEntity } from './draft.entity';
import { draftText } from './draft-texts';

/**
 * A draft with its text, and either everything that is wrong in it or what it changes and touches. Reads
 * configuration_draft, configuration_draft_text, configuration_version and what {@link configurationGround} reads.
 */
export async function draftPage(context: MemberContext, draftId: string, locale: Locale) {
  const { transaction, viewer, clock } = context;
  requireCaretaker(viewer);
  const draft = await repositoryOf(transaction, DraftEntity).get(draftId);
  const text = await draftText(transaction, draftId, draft.revision);
  const versions = await allVersions(transaction);
  const [latest] = versions;
  const newest = newestNumber(versions);
  return {
    today: clock.today(),
    id: draft.id,
    name: draft.name,
    revision: draft.revision,
    text: text.content,
    savedBy: text.author,
    savedAt: text.savedAt,
    createdBy: draft.createdBy,
    publishedAs: draft.publishedAs,
    basedOn: draft.basedOn,
    newest,
    latest: latest ? { number: latest.number, effectiveFrom: latest.effectiveFrom } : null,
    mayCatchUp: draft.publishedAs === null && draft.basedOn > 0 && draft.basedOn < newest,
    ...(await readingOf(context, text.content, latest?.configuration ?? null, locale)),
  };
}

async function readingOf(context: MemberContext, text: string, latest: Configuration | null, locale: Locale) {
  const ground = await configurationGround(context);
  const voice = voiceOf(locale);
  const read = readDraft(text, ground, latest);
  if (!read.ok) return { problems: read.problems.map((problem) => problemInWords(problem, voice)), changes: [], touched: [] };
  if (!latest) return { problems: [], changes: [], touched: [] };
  return {
    problems: [],
    changes: changesInWords(latest, read.configuration, voice),
    touched: touchedBy(latest, read.configuration, ground).map((each) => ({ ...each, names: [...each.names] })),
  };
}
