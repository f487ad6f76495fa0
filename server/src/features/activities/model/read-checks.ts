import type { CheckAnswer, StartDecision } from './activity-content';
import type { FormReading } from './form-reading';

/** One answer as a form sends it. */
export interface CheckForm {
  readonly ruleKey: string;
  readonly field: string;
  readonly value: string;
}

/** A decision as a form sends it; days as they were typed. */
export interface DecisionForm {
  readonly ruleKey: string;
  readonly body: string;
  readonly decidedOn: string;
  readonly paragraph: string;
  readonly diarienummer: string;
}

/** What the checks of the configuration ask for. */
export interface KnownChecks {
  /** Types of fields by rule and field (`rule field`), with those that answers are stored for already. */
  readonly checkFields: ReadonlyMap<string, string>;
  /** Rules whose checks have a decision. */
  readonly decidedRules: ReadonlySet<string>;
}

const longest = { answer: 4000, body: 200, paragraph: 40, diarienummer: 60 } as const;
const most = { checks: 60, decisions: 10 } as const;

/** How the two keys of an answer are written as one. */
export const checkKey = (ruleKey: string, field: string): string => `${ruleKey} ${field}`;

/** The answers of a form, sorted by rule and field, without those that are empty. */
export function checksIn(given: readonly CheckForm[], known: KnownChecks, reading: FormReading): CheckAnswer[] {
  reading.atMost('checks', given, most.checks);
  const read = new Map<string, CheckAnswer>();
  given.forEach(({ ruleKey, field, value }, index) => {
    const at = `checks.${index}.value`;
    const type = known.checkFields.get(checkKey(ruleKey, field));
    const text = reading.text(at, value, longest.answer);
    if (type === undefined) reading.fault(at, 'unknownChoice');
    if (text === '') return;
    read.set(checkKey(ruleKey, field), { ruleKey, field, value: answerOf(type, at, text, reading) });
  });
  return sorted([...read.values()], ({ ruleKey, field }) => checkKey(ruleKey, field));
}

function answerOf(type: string | undefined, at: string, text: string, reading: FormReading): string {
  if (type === 'money') return String(reading.kronor(at, text) ?? '');
  if (type === 'yes_no') return reading.word(at, text, ['yes', 'no']);
  return text;
}

/** The decisions of a form, sorted by rule, without those that are empty. */
export function decisionsIn(given: readonly DecisionForm[], known: KnownChecks, reading: FormReading): StartDecision[] {
  reading.atMost('decisions', given, most.decisions);
  const read = given.map((decision, index) => {
    const at = (field: string): string => `decisions.${index}.${field}`;
    if (!known.decidedRules.has(decision.ruleKey)) reading.fault(at('body'), 'unknownChoice');
    return {
      ruleKey: decision.ruleKey,
      body: reading.text(at('body'), decision.body, longest.body),
      decidedOn: reading.day(at('decidedOn'), decision.decidedOn),
      paragraph: reading.text(at('paragraph'), decision.paragraph, longest.paragraph),
      diarienummer: reading.text(at('diarienummer'), decision.diarienummer, longest.diarienummer),
    };
  });
  return sorted(read.filter(isEntered), ({ ruleKey }) => ruleKey);
}

const isEntered = ({ body, decidedOn, paragraph, diarienummer }: StartDecision): boolean =>
  `${body}${decidedOn ?? ''}${paragraph}${diarienummer}` !== '';

function sorted<Item>(items: Item[], keyOf: (item: Item) => string): Item[] {
  return items.sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}
