/**
 * What is expected where a pattern or a shape says it badly, in English. The keys are what other languages have their words
 * under; the texts stand in the JSON Schema and in what the command line says.
 */
export const descriptions = {
  key: 'a key of lower case letters a-z, digits and single hyphens',
  fieldKey: 'a key of lower case letters a-z, digits and underscores',
  memberCode: 'a code of four digits, in quotes',
  tenantCode: 'a code of two to four digits, in quotes',
  countyCode: 'a county code of two digits, in quotes',
  colour: 'a colour such as #86235F, in quotes',
  day: 'a day such as 2026-03-31',
  yearOrDay: 'a year in quotes or a day such as 2026-03-31',
  sources: 'an item id or a section, {decidedBy, date, reference?}, {borrowedFrom, version, date}, or a list of these',
  part: 'not_stated, {stated: none, source} or {value, source, stated?, origin?, note?, readings?}',
} as const;
export type Description = keyof typeof descriptions;
