import type { Expectation, Problem } from '@utblick/configuration';
import { catalogues, type PageVoice } from '@utblick/i18n';
import { fieldName, trailInWords } from './field-words';

/** One thing wrong in a configuration's text, in words of one language. */
export interface ProblemInWords {
  readonly line: number;
  readonly column: number;
  /** The way to it in names; empty where the text as a whole is wrong. */
  readonly where: string;
  /** What is wrong and what to do. */
  readonly message: string;
  /** What could stand there instead; null where the message says it. */
  readonly wanted: string | null;
}

export function problemInWords(problem: Problem, voice: PageVoice): ProblemInWords {
  const { line, column, trail } = problem;
  return { line, column, where: trailInWords(trail, voice), message: messageOf(problem, voice), wanted: wantedIn(problem, voice) };
}

function messageOf({ code, values = {} }: Problem, { t, locale }: PageVoice): string {
  if (code === 'notYaml') {
    const words: Readonly<Record<string, string>> = catalogues[locale].configuration.yaml;
    return words[String(values.yaml)] ?? catalogues[locale].configuration.yaml.other;
  }
  if (code === 'unknownKey' && values.nearest)
    return t('configuration.fault.unknownKeyNearest', values as { key: string; nearest: string });
  if (code === 'dangling' && values.choices) return t('configuration.fault.danglingAmong', values as { key: string; choices: string });
  return t(`configuration.fault.${code}` as 'configuration.fault.circle', values as { units: string });
}

/** What is wrong, for somebody who sees a form and not the text: fields by their names, and no word of the language itself. */
export function problemInForms(problem: Problem, voice: PageVoice): Pick<ProblemInWords, 'where' | 'message' | 'wanted'> {
  const { where, message, wanted } = problemInWords(problem, voice);
  const own: Readonly<Record<string, string>> = catalogues[voice.locale].guide.fault;
  if (!Object.hasOwn(own, problem.code)) return { where, message, wanted };
  const { key, ...values } = problem.values ?? {};
  const named = { ...values, field: fieldName(String(key ?? ''), voice) };
  return { where, message: voice.t(`guide.fault.${problem.code as 'missing'}`, named as { field: string }), wanted: null };
}

/** A word that was nearly right needs no list of all others. */
function wantedIn({ wanted = [], values }: Problem, voice: PageVoice): string | null {
  if (values?.nearest) return null;
  const words = [...new Set(wanted.map((expectation) => expectationInWords(expectation, voice)))];
  return words.length === 0 ? null : voice.t('configuration.wanted.lead', { what: voice.anyOf(words) });
}

function expectationInWords(expectation: Expectation, voice: PageVoice): string {
  const { t } = voice;
  switch (expectation.kind) {
    case 'described':
      return t(`configuration.wanted.described.${expectation.as}`);
    case 'text':
    case 'boolean':
      return t(`configuration.wanted.${expectation.kind}`);
    case 'number':
      if (expectation.min === null) return t('configuration.wanted.number');
      if (expectation.max === null) return t('configuration.wanted.numberFrom', { min: expectation.min });
      return t('configuration.wanted.numberBetween', { min: expectation.min, max: expectation.max });
    case 'oneOf':
      return expectation.values.join(', ');
    case 'exactly':
      return voice.anyOf(expectation.values);
    case 'list':
      return t('configuration.wanted.list', { what: expectation.of.map((each) => expectationInWords(each, voice)).join(' / ') });
    case 'map':
      return `{${expectation.keys.join(', ')}}`;
  }
}
