import { type Part, type Rule, rulePart } from '@utblick/configuration';
import { midSentence } from '@utblick/i18n';
import type { Cell, Entry } from './cell';
import type { Ground } from './ground';

/** Rules by which units account for what they have done. */
export const reportRules = ({ strategy: { rules } }: Ground): readonly Rule[] => rules.filter(({ kind }) => kind === 'report');

const silentRules = ({ strategy: { reporting } }: Ground) => (reporting.stated === 'none' ? [reporting] : []);

/** Rules on planning, and those that ride on a plan (STH-F1). */
export function plan(ground: Ground): Cell {
  const { rules } = ground.strategy;
  const plans = rules.filter(({ kind, carrier }) => kind === 'plan' || carrier.value?.some((carried) => carried.plan));
  const silent = silentRules(ground).map((part) => ({ ...part, stated: 'not_stated' as const }));
  return ground.cell(
    plans.map((rule) => ruleEntry(ground, rule, carriersInWords(ground, rule, rule.kind === 'plan' ? null : true))),
    silent,
  );
}

/** Every rule on reporting with its chain, contents, rhythm and document. */
export const report = (ground: Ground): Cell =>
  ground.cell(
    reportRules(ground).map((rule) => {
      const isPlannedToo = rule.carrier.value?.some((carried) => carried.plan) === true;
      return ruleEntry(ground, rule, carriersInWords(ground, rule, isPlannedToo ? false : null), chainInWords(ground, rule));
    }),
    silentRules(ground),
  );

/** The body that approves reports, over all rules on reporting. */
export const approver = (ground: Ground): Cell => aspect(ground, 'approvers');

/** The council, where a report goes on to it after the decision. */
export const onward = (ground: Ground): Cell => aspect(ground, 'onward');

/** One side of the rules on reporting: each body once, with how often its rule comes. */
function aspect(ground: Ground, side: 'approvers' | 'onward'): Cell {
  const parts = reportRules(ground).map((rule) => ({ rule, part: rulePart(rule, side) }));
  const given = parts.filter(({ part }) => part.value !== null);
  const bodies = new Map(given.map(({ rule, part }) => [ground.actors(part.value ?? []), { rule, part }]));
  const entries = [...bodies].map(([who, { rule, part }]) => {
    const source = given.flatMap((each) => (ground.actors(each.part.value ?? []) === who ? each.part.source : []));
    const lines = side === 'onward' ? cadenceOf(ground, rule) : [];
    return ground.entry({ ...part, source: [...new Set(source)] }, who, { lines, item: ground.itemOf(rule) });
  });
  return ground.cell(
    entries,
    parts.map(({ part }) => part),
  );
}

export function publication(ground: Ground): Cell {
  const { voice, strategy } = ground;
  const { value } = strategy.publication;
  if (!value) return ground.cell([], [strategy.publication]);
  const what = voice.sentence(voice.list(value.what.map((key) => voice.t(`strategy.published.${key}`))));
  return ground.cell([ground.entry(strategy.publication, voice.t('comparison.publishes', { what, where: midSentence(value.where) }))]);
}

function ruleEntry(ground: Ground, rule: Rule, carriers: string | null, chain: string | null = null): Entry {
  const reporters = rulePart(rule, 'reporters').value;
  const who = reporters ? ground.actors(reporters) : null;
  const contents = contentsInWords(ground, rule.contents);
  return ground.entry(rule, rule.name, {
    lines: [
      ...given(chain ?? who),
      ...given(contents).map((line) => ground.line(rule.contents, line, rule)),
      ...cadenceOf(ground, rule),
      ...given(carriers).map((line) => ground.line(rule.carrier, line, rule)),
    ],
    details: rule.summary ? [rule.summary] : [],
  });
}

const given = (line: string | null): readonly string[] => (line === null ? [] : [line]);

/**
 * Who does what in order: "Redovisar: förvaltningar och bolag → Godkänner: kommunstyrelsen". Steps that nobody is named for
 * are passed over, and so is a reporter's own writing into the document that the rule names.
 */
function chainInWords(ground: Ground, rule: Rule): string | null {
  const { t, word } = ground.voice;
  const links = rule.steps.flatMap(({ verb, actors }) => {
    if (!actors.value || verb === 'enter') return [];
    const link = t('comparison.chainLink', { verb: word('verb', verb), who: midSentence(ground.actors(actors.value)) });
    return [ground.line(actors, link, rule)];
  });
  return links.length === 0 ? null : links.reduce((before, after) => t('comparison.chainArrow', { before, after }));
}

export const contentsInWords = ({ voice }: Ground, { value }: Part<Rule['contents']['value'] & object>): string | null =>
  value === null ? null : voice.sentence(voice.list(value.map(({ label }, at) => (at === 0 ? label : midSentence(label)))));

const cadenceOf = (ground: Ground, rule: Rule): string[] =>
  rule.cadence.value ? [ground.line(rule.cadence, ground.cadence(rule.cadence.value), rule)] : [];

/** The ordinary documents that carry a report. `plans` keeps only those that plan ahead, or only the others; null keeps all. */
export function carriersInWords({ voice }: Ground, { carrier }: Rule, plans: boolean | null): string | null {
  const kept = (carrier.value ?? []).filter(({ plan: isPlan = false }) => plans === null || isPlan === plans);
  if (kept.length === 0) return null;
  const words = kept.map(({ name, orEquivalent }, at) => {
    const plain = at === 0 ? name : midSentence(name);
    return orEquivalent ? `${plain} ${voice.t('strategy.orEquivalent')}` : plain;
  });
  return voice.list(words);
}
