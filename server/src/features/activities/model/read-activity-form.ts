import type { ActivityContent, ActivityPartner, ActivityPillar, YearOfFunding } from './activity-content';
import { type FormProblem, FormReading } from './form-reading';
import { type CheckForm, checksIn, type DecisionForm, decisionsIn, type KnownChecks } from './read-checks';
import { activityKinds, activityStatuses, fundingNatures, ownRoles, partnerKinds } from './vocabulary';

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
  /** What is left out here stays as it is stored: not every form asks for it. */
  readonly borderRegional?: boolean | null;
  readonly focusReason?: string | null;
  readonly checks?: readonly CheckForm[] | null;
  readonly decisions?: readonly DecisionForm[] | null;
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
export interface KnownReferences extends KnownChecks {
  /** Commitment keys by pillar key, from the configuration in force. */
  readonly commitments: ReadonlyMap<string, readonly string[]>;
  readonly countries: ReadonlySet<string>;
  /** Whether the unit and the contact person exist in this tenant. */
  readonly unitKnown: boolean;
  readonly contactKnown: boolean;
}

export type ReadForm = { readonly content: ActivityContent } | { readonly problems: readonly FormProblem[] };

const longest = {
  name: 200,
  purpose: 4000,
  results: 4000,
  programme: 200,
  diarienummer: 60,
  partner: 200,
  city: 100,
  reason: 2000,
} as const;
const most = { pillars: 20, partners: 100, funding: 40 } as const;

/**
 * Reads a form: the content in its stored form, or everything that is wrong with it, each at its field.
 * @param stored what the register holds already; null for an activity that is new
 */
export function readActivityForm(form: ActivityForm, known: KnownReferences, stored: ActivityContent | null = null): ReadForm {
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
    borderRegional: form.borderRegional ?? stored?.borderRegional ?? false,
    focusReason: reading.text('focusReason', form.focusReason ?? stored?.focusReason ?? '', longest.reason),
    checks: form.checks ? checksIn(form.checks, known, reading) : (stored?.checks ?? []),
    decisions: form.decisions ? decisionsIn(form.decisions, known, reading) : (stored?.decisions ?? []),
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
