import { type Configuration, guideStepStates, type RawMap, rawTree, soundParts, trailOf } from '@utblick/configuration';
import { type Locale, voiceOf } from '@utblick/i18n';
import type { MemberContext } from '../../../platform/graphql/context';
import { readDraft } from '../model/draft-reading';
import { trailInWords } from '../model/field-words';
import { problemInForms } from '../model/problem-words';
import { strategyAlone } from '../model/strategy-shape';
import { requireCaretaker } from '../strategy.access';
import { newestNumber, versionsWithContent } from './configuration-versions';
import { draftBackground } from './draft-background';
import { counties } from './municipalities';

/** What stands for a tenant's names while there is neither a version nor a name in the draft. */
const unnamed = { kind: 'municipality', name: '–', shortName: '–' };

/**
 * A draft as forms show it: its raw tree, what is wrong and where, and how far each step has come. One statement; the latest
 * version is kept in memory. Reads configuration_draft, configuration_draft_text, configuration_version and what a new version may touch.
 */
export async function draftGuidePage(context: MemberContext, draftId: string, locale: Locale) {
  const { transaction, viewer, clock } = context;
  requireCaretaker(viewer);
  const { draft, versions, ground } = await draftBackground(context, draftId);
  const [latest] = await versionsWithContent(transaction, versions.slice(0, 1));
  const { content, id, name: draftName, revision, savedBy, savedAt, publishedAs } = draft;
  const read = readDraft(content, ground, latest?.configuration ?? null);
  const problems = read.ok ? [] : read.problems;
  const tree = rawTree(content);
  const voice = voiceOf(locale);
  const newest = newestNumber(versions);
  const { key, kind, name, shortName } = latest?.configuration.tenant ?? { ...unnamed, key: ground.tenantKey };
  const known: RawMap = { key, kind, name, shortName };
  const states = guideStepStates(
    tree ?? {},
    problems,
    ground.holders.map(({ roleKey }) => roleKey),
  );
  return {
    today: clock.today(),
    id,
    name: draftName,
    revision,
    savedBy,
    savedAt,
    publishedAs,
    newest,
    latest: latest ? { number: latest.number, effectiveFrom: latest.effectiveFrom } : null,
    counties: counties(),
    unreadable: tree === null,
    configuration: JSON.stringify(tree ?? {}),
    problems: problems.map((problem) => ({ path: problem.at.map(String), ...problemInForms(problem, voice) })),
    steps: states.map(({ open, ...step }) => ({
      ...step,
      open: open.map((path) => ({ path: path.map(String), where: trailInWords(trailOf(path, tree), voice) })),
    })),
    earlierPillars: latest ? pillarsOf(latest.configuration) : [],
    preview: previewOf(context, read.ok ? read.configuration : soundParts(tree ?? {}, { tenant: known }), newest),
  };
}

/** The pillars that are, and those that were. */
const pillarsOf = ({ pillars, retiredPillars = [] }: Configuration) =>
  [...pillars, ...retiredPillars].map(({ key, name }) => ({ key, name }));

/** The draft as the strategy page would draw it. */
function previewOf({ clock }: MemberContext, configuration: Configuration | null, version: number) {
  return configuration && { version, today: clock.today(), ...strategyAlone(configuration) };
}
