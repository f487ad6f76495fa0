export { type PageVoice as ComparisonVoice, voiceOf } from '@utblick/i18n';
