import './typed-keys';

export { type Catalogue, formattingTag, isLocale, type Locale, locales } from './catalogue';
export { catalogues, createI18n } from './create-i18n';
export { i18nOptions } from './i18n-options';
export { loadCatalogue } from './load-catalogue';
export { numberWords } from './number-words';
export { type ActorInData, actorsInWords, midSentence } from './words/actor-words';
export { grammarOf } from './words/document-grammar';
export { dayInWords, type NotificationWords, notificationInWords } from './words/notification-words';
export { ownerInWords } from './words/owner-in-words';
export { type PageVoice, voiceOf } from './words/page-voice';
export { type CadenceInData, cadenceInWords, type DeadlineInData, deadlineInWords, monthName, type Voice } from './words/part-words';
