import { Disclosure, Table } from '@utblick/ui';
import type { PreviewRows } from './preview-rows';

interface CountTableProps {
  readonly caption: string;
  readonly head: string;
  readonly counts: PreviewRows['themes'];
  readonly nameOf: (key: string) => string;
}

/** Activities by theme or country, a column for each year. A theme that no activity touches in a year has no row there. */
export function CountTable({ caption, head, counts, nameOf }: CountTableProps) {
  const years = [...new Set(counts.map(({ year }) => year))].sort((one, other) => other - one);
  const keys = [...new Set(counts.map(({ key }) => key))].sort((one, other) => nameOf(one).localeCompare(nameOf(other), 'sv'));
  const countOf = (key: string, year: number): number | undefined =>
    counts.find((count) => count.key === key && count.year === year)?.activities;
  return (
    <Disclosure summary={`${caption} (${keys.length})`}>
      <Table caption={caption} compact>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            {years.map((year) => (
              <th key={year} scope="col" className="u-number">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {keys.map((key) => (
            <tr key={key}>
              <th scope="row">{nameOf(key)}</th>
              {years.map((year) => (
                <td key={year} className="u-number">
                  {countOf(key, year) ?? '–'}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
    </Disclosure>
  );
}
