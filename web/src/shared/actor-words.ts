export { type ActorInData, actorsInWords, midSentence } from '@utblick/i18n';

const endings =
  /(?<=[\p{L}]{4})(kontor|förvaltning|fullmäktige|styrelse|berättelse|program|ansvarig|nämnd|ledning(?!s)|system|direktör|strateg|plan)/giu;

/** Marks where long Swedish compounds may break, for narrow columns: "Kommunlednings-kontoret". */
export const withSoftHyphens = (text: string): string => text.replace(endings, '\u00AD$1');
