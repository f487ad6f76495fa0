import { type Configuration, guideStepStates, type RawMap, rawTree, soundParts, trailOf } from '@utblick/configuration';
import { type Locale, voiceOf } from '@utblick/i18n';
import { repositoryOf } from '../../../platform/db/tenant-repository';
import type { MemberContext } from '../../../platform/graphql/context';
import { readDraft } from '../model/draft-reading';
import { trailInWords } from '../model/field-words';
import { problemInForms } from '../model/problem-words';
import { strategyAlone } from '../model/strategy-shape';
import { requireCaretaker } from '../strategy.access';
import { configurationGround } from './configuration-ground.view';
import { allVersions, newestNumber } from './configuration-versions';
import { DraftEntity } from './draft.entity';
import { draftText } from './draft-texts';
import { counties } from './municipalities';

/** What stands for a tenant's names while there is neither a version nor a name in the draft. */
const unnamed = { kind: 'municipality', name: '–', shortName: '–' };

/**
 * A draft as forms show it: its raw tree, what is wrong and where, and how far each step has come. Reads configuration_draft,
 * configuration_draft_text, configuration_version and what {@link configurationGround} reads.
 */
export async function draftGuidePage(context: MemberContext, draftId: string, locale: Locale) {
  const { transaction, viewer, clock } = context;
  requireCaretaker(viewer);
  const draft = await repositoryOf(transaction, DraftEntity).get(draftId);
  const text = await draftText(transaction, draftId, draft.revision);
  const versions = await allVersions(transaction);
  const [latest] = versions;
  const ground = await configurationGround(context);
  const read = readDraft(text.content, ground, latest?.configuration ?? null);
  const problems = read.ok ? [] : read.problems;
  const tree = rawTree(text.content);
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
    id: draft.id,
    name: draft.name,
    revision: draft.revision,
    savedBy: text.author,
    savedAt: text.savedAt,
    publishedAs: draft.publishedAs,
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
