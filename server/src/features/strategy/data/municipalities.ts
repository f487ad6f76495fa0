import { type ReferenceMunicipality, referenceMunicipalities } from '@utblick/municipalities';

let kept: readonly ReferenceMunicipality[] | undefined;

/** Sweden's municipalities, read once. */
export function municipalities(): readonly ReferenceMunicipality[] {
  kept ??= referenceMunicipalities();
  return kept;
}
