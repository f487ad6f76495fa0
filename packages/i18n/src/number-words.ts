import type { Locale } from './catalogue';

/** Zero to twelve as words, as they stand in running text. Swedish one is in the common gender. */
export const numberWords: Readonly<Record<Locale, readonly string[]>> = {
  sv: ['noll', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'],
  en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
};
