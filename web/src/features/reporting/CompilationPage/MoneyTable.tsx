import { GroupRow, Missing, Table } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/useFormat';
import type { CompiledDocument, CompiledUnit } from './compilation-data';

type Field = CompiledDocument['fields'][number];
type Total = CompiledDocument['totals'][number];

/** The money of every activity, unit by unit, with sums per unit and in all. What is missing is said, never a zero. */
export function MoneyTable({ document }: { readonly document: CompiledDocument }) {
  const { t } = useTranslation();
  const fields = document.fields.filter(({ type }) => type === 'money');
  const units = document.units.filter(({ nothingToReport }) => !nothingToReport);
  if (fields.length === 0 || units.length === 0) return null;
  const missing = document.totals.reduce((sum, total) => sum + total.missing, 0);
  return (
    <div className="compilation-money">
      <Table caption={t('reportingDecision.compilation.money')} showCaption compact stacks>
        <thead>
          <tr>
            <th scope="col">{t('reportingDecision.compilation.activity')}</th>
            {fields.map(({ key, label }) => (
              <th key={key} scope="col" className="u-number">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {units.map((unit) => (
            <UnitRows key={unit.reportId} unit={unit} fields={fields} />
          ))}
        </tbody>
        <tfoot>
          <Sums name={t('reportingDecision.compilation.total')} totals={document.totals} fields={fields} />
        </tfoot>
      </Table>
      {missing > 0 && <MissingNote count={missing} />}
    </div>
  );
}

function UnitRows({ unit, fields }: { readonly unit: CompiledUnit; readonly fields: readonly Field[] }) {
  const { t } = useTranslation();
  return (
    <>
      <GroupRow columns={fields.length + 1}>{unit.unitName}</GroupRow>
      {unit.activities.map(({ activityId, name, answers }) => (
        <tr key={activityId}>
          <th scope="row">{name}</th>
          {fields.map(({ key, label }) => (
            <td key={key} className="u-number" data-name={label}>
              <Amount value={answers.find(({ field }) => field === key)?.amount ?? null} />
            </td>
          ))}
        </tr>
      ))}
      {unit.activities.length !== 1 && (
        <Sums
          name={t('reportingDecision.compilation.unitSum', { unit: unit.unitName })}
          totals={unit.totals}
          fields={fields}
          className="compilation-unit-sum"
        />
      )}
    </>
  );
}

interface SumsProps {
  readonly name: string;
  readonly totals: readonly Total[];
  readonly fields: readonly Field[];
  readonly className?: string;
}

function Sums({ name, totals, fields, className }: SumsProps) {
  return (
    <tr className={className}>
      <th scope="row">{name}</th>
      {fields.map(({ key, label }) => (
        <td key={key} className="u-number" data-name={label}>
          <Amount value={totals.find(({ field }) => field === key)?.sum ?? null} />
        </td>
      ))}
    </tr>
  );
}

/** A figure without its unit, which stands in the table's caption. */
function Amount({ value }: { readonly value: number | null }) {
  const { t } = useTranslation();
  const format = useFormat();
  return value === null ? <Missing>{t('reportingDecision.compilation.missing')}</Missing> : format.number(value);
}

function MissingNote({ count }: { readonly count: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  const number = format.sentence(format.inWords(count));
  return <p className="compilation-meta">{t('reportingDecision.compilation.totalMissing', { count, number })}</p>;
}
