import { formatKronor } from '@utblick/domain';
import type { Locale } from '@utblick/i18n';
import type { ActivityFormPageQuery } from './ActivityFormPage.query.generated';
import type { ActivityValuesFragment } from './ActivityValues.fragment.generated';

/** What the form offers to choose among. */
export type FormPage = NonNullable<ActivityFormPageQuery['activityFormPage']>;
/** An activity as the register holds it. */
export type RegisteredValues = ActivityValuesFragment;

export interface PillarValue {
  readonly pillarKey: string;
  readonly commitmentKey: string | null;
}

export interface PartnerValues {
  name: string;
  kind: string;
  city: string;
  country: string;
}

export interface YearValues {
  year: string;
  nature: string;
  budget: string;
  grantReceived: string;
  coFinancingCash: string;
  coFinancingInKind: string;
}

/** One answer of a check before start. */
export interface AnswerValues {
  readonly ruleKey: string;
  readonly field: string;
  value: string;
}

export interface DecisionValues {
  readonly ruleKey: string;
  body: string;
  decidedOn: string;
  paragraph: string;
  diarienummer: string;
}

/** Everything in the form, as it was typed. Sent to the server as it is. */
export interface FormValues {
  kind: string;
  name: string;
  purpose: string;
  results: string;
  status: string;
  unitId: string;
  startsOn: string;
  endsOn: string;
  programme: string;
  ownRole: string;
  diarienummer: string;
  contactPersonId: string;
  pillars: PillarValue[];
  partners: PartnerValues[];
  funding: YearValues[];
  borderRegional: boolean;
  focusReason: string;
  /** The questions of the page's rules in their order, then answers that no rule asks for any longer. */
  checks: AnswerValues[];
  decisions: DecisionValues[];
}

export const emptyPartner: PartnerValues = { name: '', kind: 'other', city: '', country: '' };

/** The year after those that are there, or this one. */
export function nextYear(years: readonly Pick<YearValues, 'year'>[], today: string): YearValues {
  const latest = Math.max(0, ...years.map(({ year }) => Number(year)).filter(Number.isInteger));
  const thisYear = Number(today.slice(0, 4));
  const year = latest > 0 ? latest + 1 : thisYear;
  const nature = year > thisYear ? 'forecast' : 'outcome';
  return { year: String(year), nature, budget: '', grantReceived: '', coFinancingCash: '', coFinancingInKind: '' };
}

/** An empty form; where somebody may write for one unit only, that unit is chosen. */
export function emptyValues(page: Pick<FormPage, 'units' | 'viewerPersonId' | 'people' | 'rules'>): FormValues {
  const [unit, ...otherUnits] = page.units;
  const me = page.people.find(({ id }) => id === page.viewerPersonId);
  const chosen = unit && otherUnits.length === 0;
  return {
    kind: '',
    name: '',
    purpose: '',
    results: '',
    status: 'running',
    unitId: chosen ? unit.id : '',
    startsOn: '',
    endsOn: '',
    programme: '',
    ownRole: '',
    diarienummer: '',
    contactPersonId: chosen && me ? me.id : '',
    pillars: [],
    partners: [],
    funding: [],
    borderRegional: false,
    focusReason: '',
    checks: answersIn(page.rules, []),
    decisions: decisionsIn(page.rules, []),
  };
}

/** The pillar and commitment that a link to the form names, as far as the strategy has them. */
export function pillarsIn(search: URLSearchParams, { pillars }: Pick<FormPage, 'pillars'>): PillarValue[] {
  const pillar = pillars.find(({ key }) => key === search.get('inriktning'));
  if (!pillar) return [];
  const commitment = pillar.commitments.find(({ key }) => key === search.get('atagande'));
  return [{ pillarKey: pillar.key, commitmentKey: commitment?.key ?? null }];
}

type FormRules = FormPage['rules'];

const asTyped = (kronor: number, locale: Locale): string => formatKronor(kronor, locale).replace(/\s*(?:kr|SEK)\s*/, '');

/** Every question of the rules with its answer, then answers that are kept though no rule asks for them now. */
function answersIn({ checks }: FormRules, given: RegisteredValues['checks'], locale: Locale = 'sv'): AnswerValues[] {
  const inWords = (type: string, value: string): string => (type === 'money' && value !== '' ? asTyped(Number(value), locale) : value);
  const asked = checks.flatMap(({ key: ruleKey, questions }) =>
    questions.map(({ key: field, type }) => {
      const value = given.find((answer) => answer.ruleKey === ruleKey && answer.field === field)?.value ?? '';
      return { ruleKey, field, value: inWords(type, value) };
    }),
  );
  const isAsked = (answer: AnswerValues): boolean =>
    asked.some(({ ruleKey, field }) => ruleKey === answer.ruleKey && field === answer.field);
  return [...asked, ...given.map(({ ruleKey, field, value }) => ({ ruleKey, field, value })).filter((answer) => !isAsked(answer))];
}

function decisionsIn({ checks }: FormRules, given: RegisteredValues['decisions']): DecisionValues[] {
  return checks.flatMap(({ key: ruleKey, decision }) => {
    if (!decision) return [];
    const known = given.find((each) => each.ruleKey === ruleKey);
    const { body = '', paragraph = '', diarienummer = '' } = known ?? {};
    return { ruleKey, body, decidedOn: known?.decidedOn ?? '', paragraph, diarienummer };
  });
}

/** What the register holds, as the form shows it. */
export function valuesOf(registered: RegisteredValues, rules: FormRules, locale: Locale): FormValues {
  const text = (value: string | null): string => value ?? '';
  const amount = (kronor: number | null): string => (kronor === null ? '' : asTyped(kronor, locale));
  return {
    kind: registered.kind,
    name: registered.name,
    purpose: registered.purpose,
    results: registered.results,
    status: registered.status,
    unitId: registered.unitId,
    startsOn: text(registered.startsOn),
    endsOn: text(registered.endsOn),
    programme: text(registered.programme),
    ownRole: text(registered.ownRole),
    diarienummer: text(registered.diarienummer),
    contactPersonId: text(registered.contactPersonId),
    pillars: registered.pillars.map(({ pillarKey, commitmentKey }) => ({ pillarKey, commitmentKey })),
    partners: registered.partners.map(({ name, kind, city, country }) => ({ name, kind, city: text(city), country: text(country) })),
    funding: registered.funding.map(({ year, nature, ...amounts }) => ({
      year: String(year),
      nature,
      budget: amount(amounts.budget),
      grantReceived: amount(amounts.grantReceived),
      coFinancingCash: amount(amounts.coFinancingCash),
      coFinancingInKind: amount(amounts.coFinancingInKind),
    })),
    borderRegional: registered.borderRegional,
    focusReason: registered.focusReason,
    checks: answersIn(rules, registered.checks, locale),
    decisions: decisionsIn(rules, registered.decisions),
  };
}

/** Ticks a pillar, or takes it away with its commitments. */
export const togglePillar = (pillars: readonly PillarValue[], key: string): PillarValue[] =>
  pillars.some(({ pillarKey }) => pillarKey === key)
    ? pillars.filter(({ pillarKey }) => pillarKey !== key)
    : [...pillars, { pillarKey: key, commitmentKey: null }];

/** Ticks a commitment under its pillar; without any the pillar stays by itself. */
export function toggleCommitment(pillars: readonly PillarValue[], pillar: string, commitment: string): PillarValue[] {
  const others = pillars.filter(
    ({ pillarKey, commitmentKey }) => pillarKey !== pillar || (commitmentKey !== null && commitmentKey !== commitment),
  );
  const wasThere = pillars.some(({ pillarKey, commitmentKey }) => pillarKey === pillar && commitmentKey === commitment);
  if (!wasThere) return [...others, { pillarKey: pillar, commitmentKey: commitment }];
  return others.some(({ pillarKey }) => pillarKey === pillar) ? others : [...others, { pillarKey: pillar, commitmentKey: null }];
}
