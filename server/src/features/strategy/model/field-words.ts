import type { TrailStep } from '@utblick/configuration';
import { catalogues, midSentence, type PageVoice } from '@utblick/i18n';

/** A field of the configuration language by its name: "Sista dag". One that has no name of its own stands for itself. */
export function fieldName(field: string, { locale }: PageVoice): string {
  const names: Readonly<Record<string, string>> = catalogues[locale].configuration.field;
  return names[field] ?? field;
}

/** The way to something: "Redovisningsregler › Årlig redovisning › sista dag". */
export const trailInWords = (trail: readonly TrailStep[], voice: PageVoice): string =>
  trail
    .map((step, at) => ('item' in step ? step.item : at === 0 ? fieldName(step.field, voice) : midSentence(fieldName(step.field, voice))))
    .join(' › ');
