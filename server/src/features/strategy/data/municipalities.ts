import { type ReferenceMunicipality, referenceMunicipalities } from '@utblick/municipalities';

let kept: readonly ReferenceMunicipality[] | undefined;

/** Sweden's municipalities, read once. */
export function municipalities(): readonly ReferenceMunicipality[] {
  kept ??= referenceMunicipalities();
  return kept;
}

/** A county by its code, two digits. */
export interface County {
  readonly code: string;
  readonly name: string;
}

/** Sweden's counties in the order of their codes. */
export const counties = (): County[] => {
  const named = new Map(municipalities().map(({ countyCode, countyName }) => [countyCode, countyName]));
  return [...named].map(([code, name]) => ({ code, name })).sort((one, other) => one.code.localeCompare(other.code));
};
