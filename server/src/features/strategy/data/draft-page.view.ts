import type { Configuration } from '@utblick/configuration';
import { type Locale, voiceOf } from '@utblick/i18n';
import type { MemberContext } from '../../../platform/graphql/context';
import { changesInWords } from '../model/change-words';
import type { ConfigurationGround } from '../model/configuration-ground';
import { readDraft } from '../model/draft-reading';
import { problemInWords } from '../model/problem-words';
import { touchedBy } from '../model/touched-shape';
import { requireCaretaker } from '../strategy.access';
import { newestNumber, versionsWithContent } from './configuration-versions';
import { draftBackground } from './draft-background';

/**
 * A draft with its text, and either everything that is wrong in it or what it changes and touches. One statement; versions are
 * kept in memory. Reads configuration_draft, configuration_draft_text, configuration_version and what a new version may touch.
 */
export async function draftPage(context: MemberContext, draftId: string, locale: Locale) {
  const { transaction, viewer, clock } = context;
  requireCaretaker(viewer);
  const { draft, versions: rows, ground } = await draftBackground(context, draftId);
  const [latest] = await versionsWithContent(transaction, rows.slice(0, 1));
  const newest = newestNumber(rows);
  const { content: text, ...saved } = draft;
  return {
    ...saved,
    today: clock.today(),
    text,
    newest,
    latest: latest ? { number: latest.number, effectiveFrom: latest.effectiveFrom } : null,
    mayCatchUp: draft.publishedAs === null && draft.basedOn > 0 && draft.basedOn < newest,
    ...readingOf(text, ground, latest?.configuration ?? null, locale),
  };
}

function readingOf(text: string, ground: ConfigurationGround, latest: Configuration | null, locale: Locale) {
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
