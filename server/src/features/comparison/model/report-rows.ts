import { type Part, type Rule, rulePart } from '@utblick/configuration';
import type { Cell, Entry } from './cell';
import type { Ground } from './ground';
import { carriersInWords, contentsInWords, reportRules } from './work-rows';

/**
 * One line for each rule on reporting; what a rule leaves open is said in its line, never left out. That there is no rule at
 * all is explained once, in the row on reporting.
 */
const perRule =
  <Value>(part: (rule: Rule) => Part<Value>, words: (ground: Ground, value: Value, rule: Rule) => string) =>
  (ground: Ground): Cell => {
    const { reporting } = ground.strategy;
    const entries = reportRules(ground).map((rule): Entry => {
      const read = part(rule);
      const text = read.value === null ? openWord(ground, read) : words(ground, read.value, rule);
      const from = read.source.length > 0 ? read : { ...read, source: rule.source };
      return ground.entry({ ...from, origin: read.value === null ? rule.origin : read.origin }, text, {
        label: rule.name,
        item: `rules/${rule.key}`,
      });
    });
    return ground.cell(entries, [{ ...reporting, note: undefined }]);
  };

const openWord = ({ voice: { t } }: Ground, { stated }: Part<unknown>): string =>
  stated === 'none' ? t('comparison.gap.none') : t('comparison.gap.notStated');

export const reporters = perRule(
  (rule) => rulePart(rule, 'reporters'),
  (ground, actors) => ground.actors(actors),
);
/** Those who receive or compile; where the report goes straight to a decision, the body that decides. */
export const receivers = perRule(
  (rule) => {
    const part = rulePart(rule, 'receivers');
    return part.value === null && rulePart(rule, 'approvers').value !== null ? rulePart(rule, 'approvers') : part;
  },
  (ground, actors) => ground.actors(actors),
);
export const contents = perRule(
  (rule) => rule.contents,
  (ground, _fields, rule) => contentsInWords(ground, rule.contents) ?? '',
);
export const cadence = perRule(
  (rule) => rule.cadence,
  (ground, value) => ground.cadence(value),
);
export const deadline = perRule(
  (rule) => rule.deadline,
  (ground, value) => ground.deadline(value),
);
export const carrier = perRule(
  (rule) => rule.carrier,
  (ground, _carriers, rule) => carriersInWords(ground, rule, null) ?? '',
);
