import { type Kronor, type KronorFault, parseKronor } from '@utblick/domain';
import type { ActivityContent, ActivityPartner, ActivityPillar, YearOfFunding } from './activity-content';
import { activityKinds, activityStatuses, fundingNatures, isOneOf, ownRoles, partnerKinds } from './vocabulary';

/** An activity as a form sends it: amounts, years and days as they were typed. */
export interface ActivityForm {
  readonly kind: string;
  readonly name: string;
  readonly purpose: string;
  readonly results: string;
  readonly status: string;
  readonly unitId: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly programme: string;
  readonly ownRole: string;
  readonly diarienummer: string;
  readonly contactPersonId: string;
  readonly pillars: readonly { readonly pillarKey: string; readonly commitmentKey?: string | null }[];
  readonly partners: readonly { readonly name: string; readonly kind: string; readonly city: string; readonly country: string }[];
  readonly funding: readonly FundingForm[];
}

interface FundingForm {
  readonly year: string;
  readonly nature: string;
  readonly budget: string;
  readonly grantReceived: string;
  readonly coFinancingCash: string;
  readonly coFinancingInKind: string;
}

/** What the form may refer to. */
export interface KnownReferences {
  /** Commitment keys by pillar key, from the configuration in force. */
  readonly commitments: ReadonlyMap<string, readonly string[]>;
  readonly countries: ReadonlySet<string>;
  /** Whether the unit and the contact person exist in this tenant. */
  readonly unitKnown: boolean;
  readonly contactKnown: boolean;
}

/** What is wrong with a field. Each code has its sentence in the catalogues. */
export type FormFault =
  | 'required'
  | 'tooLong'
  | 'tooMany'
  | 'unknownChoice'
  | 'notDate'
  | 'endBeforeStart'
  | 'notYear'
  | 'yearTwice'
  | `money.${KronorFault}`;

export interface FormProblem {
  readonly field: string;
  readonly code: FormFault;
}

export type ReadForm = { readonly content: ActivityContent } | { readonly problems: readonly FormProblem[] };

const longest = { name: 200, purpose: 4000, results: 4000, programme: 200, diarienummer: 60, partner: 200, city: 100 } as const;
const most = { pillars: 20, partners: 100, funding: 40 } as const;

/** Reads a form: the content in its stored form, or everything that is wrong with it, each at its field. */
export function readActivityForm(form: ActivityForm, known: KnownReferences): ReadForm {
  const reading = new FormReading();
  const content: ActivityContent = {
    kind: reading.word('kind', form.kind, activityKinds),
    name: reading.required('name', form.name, longest.name),
    purpose: reading.text('purpose', form.purpose, longest.purpose),
    results: reading.text('results', form.results, longest.results),
    status: reading.word('status', form.status, activityStatuses),
    unitId: reading.reference('unitId', form.unitId, known.unitKnown) ?? '',
    startsOn: reading.day('startsOn', form.startsOn),
    endsOn: reading.day('endsOn', form.endsOn),
    programme: reading.text('programme', form.programme, longest.programme) || null,
    ownRole: form.ownRole === '' ? null : reading.word('ownRole', form.ownRole, ownRoles),
    diarienummer: reading.text('diarienummer', form.diarienummer, longest.diarienummer) || null,
    contactPersonId: form.contactPersonId === '' ? null : reading.reference('contactPersonId', form.contactPersonId, known.contactKnown),
    pillars: pillarsIn(form, known, reading),
    partners: partnersIn(form, known, reading),
    funding: fundingIn(form, reading),
  };
  if (content.startsOn && content.endsOn && content.endsOn < content.startsOn) reading.fault('endsOn', 'endBeforeStart');
  return reading.problems.length > 0 ? { problems: reading.problems } : { content };
}

function pillarsIn(form: ActivityForm, known: KnownReferences, reading: FormReading): ActivityPillar[] {
  reading.atMost('pillars', form.pillars, most.pillars);
  const read = new Map<string, ActivityPillar>();
  form.pillars.forEach(({ pillarKey, commitmentKey: given }, index) => {
    if (pillarKey === '') return;
    const commitmentKey = given || null;
    const commitments = known.commitments.get(pillarKey);
    if (!commitments) reading.fault(`pillars.${index}.pillarKey`, 'unknownChoice');
    else if (commitmentKey && !commitments.includes(commitmentKey)) reading.fault(`pillars.${index}.commitmentKey`, 'unknownChoice');
    read.set(`${pillarKey} ${commitmentKey ?? ''}`, { pillarKey, commitmentKey });
  });
  return [...read.values()];
}

function partnersIn(form: ActivityForm, known: KnownReferences, reading: FormReading): ActivityPartner[] {
  reading.atMost('partners', form.partners, most.partners);
  return form.partners.flatMap((partner, index) => {
    const at = (field: string): string => `partners.${index}.${field}`;
    if (`${partner.name}${partner.city}${partner.country}`.trim() === '') return [];
    const country = partner.country.trim() || null;
    if (country && !known.countries.has(country)) reading.fault(at('country'), 'unknownChoice');
    return {
      name: reading.required(at('name'), partner.name, longest.partner),
      kind: partner.kind === '' ? 'other' : reading.word(at('kind'), partner.kind, partnerKinds),
      city: reading.text(at('city'), partner.city, longest.city) || null,
      country,
    };
  });
}

function fundingIn(form: ActivityForm, reading: FormReading): YearOfFunding[] {
  reading.atMost('funding', form.funding, most.funding);
  const years = new Set<number>();
  const read = form.funding.flatMap((row, index) => {
    const at = (field: string): string => `funding.${index}.${field}`;
    if (`${row.year}${row.budget}${row.grantReceived}${row.coFinancingCash}${row.coFinancingInKind}`.trim() === '') return [];
    const year = reading.year(at('year'), row.year);
    if (years.has(year)) reading.fault(at('year'), 'yearTwice');
    years.add(year);
    return {
      year,
      nature: row.nature === '' ? ('outcome' as const) : reading.word(at('nature'), row.nature, fundingNatures),
      budget: reading.kronor(at('budget'), row.budget),
      grantReceived: reading.kronor(at('grantReceived'), row.grantReceived),
      coFinancingCash: reading.kronor(at('coFinancingCash'), row.coFinancingCash),
      coFinancingInKind: reading.kronor(at('coFinancingInKind'), row.coFinancingInKind),
    };
  });
  return read.sort((one, other) => one.year - other.year);
}

/** Reads one field at a time and remembers what was wrong; what could not be read is never stored. */
class FormReading {
  readonly problems: FormProblem[] = [];

  fault(field: string, code: FormFault): void {
    if (!this.problems.some((problem) => problem.field === field)) this.problems.push({ field, code });
  }

  text(field: string, given: string, limit: number): string {
    // PostgreSQL keeps no NUL characters, and a pasted one says nothing.
    const text = given.replaceAll('\u0000', '').replaceAll('\r\n', '\n').trim();
    if (text.length > limit) this.fault(field, 'tooLong');
    return text;
  }

  required(field: string, given: string, limit: number): string {
    const text = this.text(field, given, limit);
    if (text === '') this.fault(field, 'required');
    return text;
  }

  word<Word extends string>(field: string, given: string, words: readonly [Word, ...Word[]] | readonly Word[]): Word {
    if (isOneOf(words, given)) return given;
    this.fault(field, given === '' ? 'required' : 'unknownChoice');
    return given as Word;
  }

  reference(field: string, given: string, known: boolean): string | null {
    if (given === '') this.fault(field, 'required');
    else if (!known) this.fault(field, 'unknownChoice');
    return given;
  }

  day(field: string, given: string): string | null {
    const text = given.trim();
    if (text === '') return null;
    const year = Number(text.slice(0, 4));
    const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
    if (!isDay || year < 1900 || year > 2200) this.fault(field, 'notDate');
    return text;
  }

  year(field: string, given: string): number {
    const text = given.trim();
    const year = Number(text);
    if (text === '') this.fault(field, 'required');
    else if (!/^\d{4}$/.test(text) || year < 1990 || year > 2100) this.fault(field, 'notYear');
    return year;
  }

  kronor(field: string, given: string): Kronor | null {
    if (given.trim() === '') return null;
    const parsed = parseKronor(given);
    if (parsed.ok) return parsed.kronor;
    this.fault(field, `money.${parsed.reason}`);
    return null;
  }

  atMost(field: string, given: readonly unknown[], limit: number): void {
    if (given.length > limit) this.fault(field, 'tooMany');
  }
}
