/** One year of a figure; null where the register has none, which is not zero. */
export interface YearValue {
  readonly year: number;
  readonly value: number | null;
}

export interface Figure {
  /** `running`, `grants`, `co_financing`, `checked` or `contacts` */
  readonly key: string;
  readonly value: number | null;
  /** What the value is out of; null where it stands for itself. */
  readonly of: number | null;
  readonly series: YearValue[];
}

/** Totals of one year as the register keeps them. Whole kronor. */
export interface YearTotals {
  readonly year: number;
  readonly activities: number;
  readonly checked: number;
  readonly grantReceived: number | null;
  readonly coFinancing: number | null;
}

/** The register today. */
export interface RegisterToday {
  readonly running: number;
  /** Planned and running, and how many of those somebody has checked within half a year. */
  readonly current: number;
  readonly checked: number;
}

/** Units that should have a contact person today, how many have, and how many had at the end of each year. */
export interface ContactsToday {
  readonly units: number;
  readonly filled: number;
  readonly years: readonly { readonly year: number; readonly filled: number }[];
}

const yearsShown = 6;

/** The year that money is told for: the latest that has an outcome, at most this one. */
export function moneyYear(years: readonly YearTotals[], thisYear: number): number {
  const told = years.filter(({ year, grantReceived, coFinancing }) => year <= thisYear && (grantReceived !== null || coFinancing !== null));
  return Math.max(...told.map(({ year }) => year), told.length === 0 ? thisYear : 0);
}

/** The figures of the start page. Figures of contact persons are left out where no role asks for any. */
export function figuresOf(years: readonly YearTotals[], today: RegisterToday, contacts: ContactsToday | null, thisYear: number): Figure[] {
  const latest = moneyYear(years, thisYear);
  const series = (last: number, value: (totals: YearTotals) => number | null): YearValue[] =>
    Array.from({ length: yearsShown }, (_, index) => last - yearsShown + 1 + index).map((year) => {
      const totals = years.find((each) => each.year === year);
      return { year, value: totals ? value(totals) : null };
    });
  const money = years.find(({ year }) => year === latest);
  const figures: Figure[] = [
    { key: 'running', value: today.running, of: null, series: series(thisYear, ({ activities }) => activities) },
    { key: 'grants', value: money?.grantReceived ?? null, of: null, series: series(latest, ({ grantReceived }) => grantReceived) },
    { key: 'co_financing', value: money?.coFinancing ?? null, of: null, series: series(latest, ({ coFinancing }) => coFinancing) },
    { key: 'checked', value: today.checked, of: today.current, series: series(thisYear, ({ checked }) => checked) },
  ];
  if (!contacts || contacts.units === 0) return figures;
  const filledIn = (year: number) => contacts.years.find((each) => each.year === year)?.filled ?? null;
  const contactYears = Array.from({ length: yearsShown }, (_, index) => thisYear - yearsShown + 1 + index);
  return [
    ...figures,
    { key: 'contacts', value: contacts.filled, of: contacts.units, series: contactYears.map((year) => ({ year, value: filledIn(year) })) },
  ];
}
