import { day } from '@utblick/domain';

/** Stands for everybody in the installation, where a decision names no single receiver. */
export const everyTenant = 'tenants';

/** A sharing decision as somebody writes it down. Days are ISO dates or whatever was typed. */
export interface ShareForm {
  readonly kind: string;
  readonly grain: string;
  /** The id of a tenant, or `tenants`. */
  readonly audience: string;
  readonly validFrom: string;
  /** Empty where no end is decided. */
  readonly validTo: string;
  readonly decidedBy: string;
  readonly decidedOn: string;
  readonly reference: string;
}

/** A decision that can be recorded. */
export interface ShareDecision {
  readonly kind: string;
  readonly grain: string;
  /** Null means every tenant. */
  readonly audienceTenantId: string | null;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly decidedBy: string;
  readonly decidedOn: string;
  readonly reference: string;
}

/** What a form is read against. */
export interface ShareGround {
  readonly today: string;
  /** Tenants that something can be shared with; the own one is not among them. */
  readonly audienceIds: readonly string[];
  /** What can be shared, each a kind and a grain: `funding_totals`. */
  readonly offers: readonly string[];
}

export interface ShareFault {
  readonly field: string;
  readonly code: string;
}

const longest = { decidedBy: 200, reference: 200 } as const;

/** Reads a sharing decision, or tells everything that is wrong with it, in the order of the form. */
export function readShareForm(
  form: ShareForm,
  { today, audienceIds, offers }: ShareGround,
): { readonly decision: ShareDecision } | { readonly faults: readonly ShareFault[] } {
  const [decidedBy, reference] = [form.decidedBy.trim().replace(/\s+/g, ' '), form.reference.trim().replace(/\s+/g, ' ')];
  const validTo = form.validTo.trim();
  const faults = [
    fault('kind', form.kind === '' ? 'required' : kindFault(form.kind, offers)),
    fault('grain', kindFault(form.kind, offers) === null && !offers.includes(`${form.kind}_${form.grain}`) ? 'notOffered' : null),
    fault('audience', audienceFault(form.audience, audienceIds)),
    fault('validFrom', form.validFrom.trim() === '' ? 'required' : dayFault(form.validFrom)),
    fault('validTo', validTo === '' ? null : endFault(validTo, form.validFrom, today)),
    fault('decidedBy', decidedBy === '' ? 'required' : lengthFault(decidedBy, longest.decidedBy)),
    fault('decidedOn', decidedOnFault(form.decidedOn, today)),
    fault('reference', lengthFault(reference, longest.reference)),
  ].flat();
  if (faults.length > 0) return { faults };
  const { kind, grain, audience, validFrom, decidedOn } = form;
  return {
    decision: {
      kind,
      grain,
      audienceTenantId: audience === everyTenant ? null : audience,
      validFrom,
      validTo: validTo === '' ? null : validTo,
      decidedBy,
      decidedOn,
      reference,
    },
  };
}

const fault = (field: string, code: string | null): ShareFault[] => (code === null ? [] : [{ field, code }]);

const kindFault = (kind: string, offers: readonly string[]): string | null =>
  offers.some((offer) => offer.startsWith(`${kind}_`)) ? null : 'unknownChoice';

function audienceFault(audience: string, known: readonly string[]): string | null {
  if (audience === '') return 'required';
  return audience === everyTenant || known.includes(audience) ? null : 'unknownChoice';
}

function dayFault(text: string): string | null {
  try {
    day(text);
    return null;
  } catch {
    return 'notDate';
  }
}

function endFault(validTo: string, validFrom: string, today: string): string | null {
  const wrong = dayFault(validTo);
  if (wrong !== null) return wrong;
  if (dayFault(validFrom) === null && validTo < validFrom) return 'endBeforeStart';
  return validTo < today ? 'endInPast' : null;
}

function decidedOnFault(text: string, today: string): string | null {
  if (text.trim() === '') return 'required';
  return dayFault(text) ?? (text > today ? 'dayInFuture' : null);
}

const lengthFault = (text: string, most: number): string | null => (text.length > most ? 'tooLong' : null);
