import { Missing, Table } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../shared/useFormat';
import type { PreviewRows } from './preview-rows';

/** Totals of the register, one row per year. */
export function YearTable({ years }: { readonly years: PreviewRows['years'] }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const columns = ['activities', 'twinTowns', 'memberships', 'withContact', 'withResults'] as const;
  return (
    <Table caption={t('sharing.kind.activities')} compact>
      <thead>
        <tr>
          <th scope="col">{t('sharing.preview.year')}</th>
          {columns.map((column) => (
            <th key={column} scope="col" className="u-number">
              {t(`sharing.preview.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {years.map((row) => (
          <tr key={row.year}>
            <th scope="row">{row.year}</th>
            {columns.map((column) => (
              <td key={column} className="u-number">
                {number(row[column])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** What came out in money, one row per year; what nobody has entered is missing. */
export function MoneyTable({ money }: { readonly money: PreviewRows['money'] }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const figure = (value: number | null) => (value === null ? <Missing>{t('sharing.preview.missing')}</Missing> : number(value));
  return (
    <Table caption={t('sharing.kind.funding')} compact>
      <thead>
        <tr>
          <th scope="col">{t('sharing.preview.year')}</th>
          <th scope="col" className="u-number">
            {t('sharing.preview.grantReceived')}
          </th>
          <th scope="col" className="u-number">
            {t('sharing.preview.coFinancing')}
          </th>
          <th scope="col" className="u-number">
            {t('sharing.preview.entered')}
          </th>
        </tr>
      </thead>
      <tbody>
        {money.map(({ year, grantReceived, coFinancing, grantEntered, grantExpected }) => (
          <tr key={year}>
            <th scope="row">{year}</th>
            <td className="u-number">{figure(grantReceived)}</td>
            <td className="u-number">{figure(coFinancing)}</td>
            <td className="u-number">{t('sharing.preview.enteredOf', { entered: grantEntered, expected: grantExpected })}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
