import { useTranslation } from 'react-i18next';

/** Reasons that the program itself writes; all others are people's own words. */
const ownReasons: Readonly<Record<string, 'example' | 'first'>> = {
  'Example data': 'example',
  'First load from the file that comes with Utblick': 'first',
};

/** Why a version was stored. */
export function useReasonWords(): (reason: string) => string {
  const { t } = useTranslation();
  return (reason) => t(`settings.versions.reason.${ownReasons[reason] ?? 'given'}`, { reason });
}
