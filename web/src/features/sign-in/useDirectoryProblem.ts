import type { Catalogue } from '@utblick/i18n';
import { useTranslation } from 'react-i18next';

type Code = keyof Catalogue['signIn']['directory'];

/** Why somebody who came back from their directory was not let in, as a sentence with its remedy; null where nothing is the matter. */
export function useDirectoryProblem(code: string | null): string | null {
  const { t, i18n } = useTranslation();
  if (code === null) return null;
  const known = /^[a-z_]+$/.test(code) && i18n.exists(`signIn.directory.${code}`);
  return t(`signIn.directory.${known ? (code as Code) : 'refused'}`);
}
