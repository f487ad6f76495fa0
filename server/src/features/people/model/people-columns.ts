import type { KnownColumn } from '@utblick/domain';
import { createI18n, locales } from '@utblick/i18n';

export type PeopleColumn = 'name' | 'email' | 'unit' | 'role' | 'substituteFor' | 'validFrom' | 'validTo';

const required: Readonly<Record<PeopleColumn, boolean>> = {
  name: true,
  email: true,
  unit: false,
  role: false,
  substituteFor: false,
  validFrom: false,
  validTo: false,
};

const catalogues = locales.map((locale) => createI18n(locale));

/** The columns of a table of people, with what each may be headed by in either language. */
const columns = (Object.keys(required) as PeopleColumn[]).map((key) => ({
  key,
  headings: catalogues.flatMap(({ t }) => t(`people.table.heading.${key}`).split(', ')),
  required: required[key],
}));

/** The columns of a table; where it begins a new term, each row names its body. */
export const columnsFor = (newTerm: boolean): readonly KnownColumn<PeopleColumn>[] =>
  columns.map((column) => (column.key === 'unit' ? { ...column, required: newTerm } : column));
