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
  /** How much of the value is told apart as border-regional; null where nothing is. */
  readonly borderRegional?: number | null;
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
  /** How many of those that run are told apart as border-regional. */
  readonly borderRegional?: number;
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

/** The last year that the figures tell of: this one once any money has come out in it, the one before until then. */
function lastYear(years: readonly YearTotals[], thisYear: number): number {
  const told = years.some(({ year, grantReceived, coFinancing }) => year === thisYear && (grantReceived !== null || coFinancing !== null));
  return told ? thisYear : thisYear - 1;
}

/** The figures of the start page. The one of contact persons is left out where no role asks for any. */
export function figuresOf(years: readonly YearTotals[], today: RegisterToday, contacts: ContactsToday | null, thisYear: number): Figure[] {
  const last = lastYear(years, thisYear);
  const shown = Array.from({ length: yearsShown }, (_, index) => last - yearsShown + 1 + index);
  const series = (read: (totals: YearTotals) => number | null): YearValue[] =>
    shown.map((year) => {
      const totals = years.find((each) => each.year === year);
      return { year, value: totals ? read(totals) : null };
    });
  const grants = series(({ grantReceived }) => grantReceived);
  const coFinancing = series(({ coFinancing }) => coFinancing);
  const figures: Figure[] = [
    {
      key: 'running',
      value: today.running,
      of: null,
      borderRegional: today.borderRegional || null,
      series: series(({ activities }) => activities),
    },
    { key: 'grants', value: grants.at(-1)?.value ?? null, of: null, series: grants },
    { key: 'co_financing', value: coFinancing.at(-1)?.value ?? null, of: null, series: coFinancing },
    { key: 'checked', value: today.checked, of: today.current, series: series(({ checked }) => checked) },
  ];
  if (!contacts || contacts.units === 0) return figures;
  const filledIn = (year: number): number | null => contacts.years.find((each) => each.year === year)?.filled ?? null;
  const contactYears = shown.map((year) => ({ year, value: filledIn(year) }));
  return [...figures, { key: 'contacts', value: contacts.filled, of: contacts.units, series: contactYears }];
}
