import { type Country, type Programme, referenceCountries, referenceProgrammes } from '@utblick/municipalities';

let keptProgrammes: readonly Programme[] | undefined;
let keptCountries: readonly Country[] | undefined;

/** Funding programmes that any municipality can name, read once. */
export function programmes(): readonly Programme[] {
  keptProgrammes ??= referenceProgrammes();
  return keptProgrammes;
}

/** Countries that a partner can lie in, read once. */
export function countries(): readonly Country[] {
  keptCountries ??= referenceCountries();
  return keptCountries;
}

/** The name people know a stored programme by: the reference list's for a key, otherwise the text itself. */
export const programmeName = (stored: string | null): string | null =>
  stored === null ? null : (programmes().find(({ key }) => key === stored)?.name ?? stored);
