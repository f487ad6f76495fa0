/** The form as it is typed. */
export interface ShareValues {
  kind: string;
  grain: string;
  /** The id of a tenant, `tenants`, or empty. */
  audience: string;
  validFrom: string;
  validTo: string;
  decidedBy: string;
  decidedOn: string;
  reference: string;
}

export type ShareField = keyof ShareValues;

/** The fields in the order of the form, so that errors are listed as they are met. */
export const shareFields: readonly ShareField[] = [
  'kind',
  'grain',
  'audience',
  'validFrom',
  'validTo',
  'decidedBy',
  'decidedOn',
  'reference',
];

/** What can be shared and how; the first is what the form proposes. Totals go before single items. */
export const grainsOf: Readonly<Record<string, readonly string[]>> = {
  strategy: ['items'],
  activities: ['totals', 'items'],
  funding: ['totals'],
};

/** The id of a field's control, which the error summary links to. */
export const idOf = (field: ShareField): string => `share-${field}`;

/** A form that nobody has written in. It starts today. */
export const emptyShare = (today: string): ShareValues => ({
  kind: '',
  grain: '',
  audience: '',
  validFrom: today,
  validTo: '',
  decidedBy: '',
  decidedOn: '',
  reference: '',
});

/** The same form with another kind, shared as that kind is shared where nothing else is chosen. */
export function withKind(values: ShareValues, kind: string): ShareValues {
  const grains = grainsOf[kind] ?? [];
  return { ...values, kind, grain: grains.includes(values.grain) ? values.grain : (grains[0] ?? '') };
}
