import { rowId, tenantId } from './ids';
import { FUNDING_YEARS, PARTNERS, UNITS } from './size';

/**
 * Activities in the order in which municipalities register them, one after the other, so that the rows of a tenant lie
 * apart as they would in real life.
 */
const EACH = 'FROM generate_series(1, pg_temp.activities()) n CROSS JOIN LATERAL generate_series(1, pg_temp.tenants()) t';

const words = `(ARRAY['Klimatneutral stad', 'Trygg hemgång', 'Unga i Europa', 'Cirkulär upphandling', 'Kust och hav', 'Digital skola',
  'Hållbar besöksnäring', 'Kompetens för omställning'])[1 + (n * 13 + t * 7) % 8]`;

const pseudo = (modulo: number, salt: number): string => `((n::bigint * 104729 + t * 7919 + ${salt}) % ${modulo})`;

/** Activities with their parts. */
export const REGISTER_ROWS: readonly string[] = [
  `INSERT INTO activity (tenant_id, id, kind, name, purpose, results, status, unit_id, starts_on, ends_on, programme, own_role, checked_on,
      created_at, changed_at)
    SELECT ${tenantId('t')}, ${rowId('activity', 't', 'n')},
      (ARRAY['eu_project', 'twin_town', 'network_membership', 'study_visit', 'partnership', 'conference'])[1 + ${pseudo(6, 1)}],
      pg_temp.mark(t) || ' ' || ${words} || ' ' || n, repeat('Syftet är att lära av andra och ge tillbaka. ', 4),
      repeat('Vi har prövat ett nytt arbetssätt. ', 5), (ARRAY['running', 'running', 'ended', 'planned', 'cancelled'])[1 + ${pseudo(5, 2)}],
      ${rowId('unit', 't', `1 + ${pseudo(UNITS, 3)}::int`)}, '2023-01-01'::date + ${pseudo(700, 4)}::int,
      CASE WHEN ${pseudo(4, 5)} > 0 THEN '2025-06-01'::date + ${pseudo(700, 6)}::int END, CASE WHEN ${pseudo(3, 7)} = 0 THEN 'erasmus' END,
      'partner', '2025-03-01', '2023-01-01', '2025-03-01' ${EACH}`,
  `INSERT INTO activity_pillar (tenant_id, activity_id, pillar_key, position)
    SELECT ${tenantId('t')}, ${rowId('activity', 't', 'n')}, c.pillar_keys[1 + ${pseudo(97, 8)} % cardinality(c.pillar_keys)], 0 ${EACH} CROSS JOIN input c`,
  `INSERT INTO activity_partner (tenant_id, id, activity_id, name, kind, city, country, position)
    SELECT ${tenantId('t')}, ${rowId('partner', 't', `n * ${PARTNERS} + p`)}, ${rowId('activity', 't', 'n')},
      pg_temp.mark(t) || ' partner ' || (n * ${PARTNERS} + p), (ARRAY['municipality', 'university', 'association'])[1 + p],
      (ARRAY['Turku', 'Gdańsk', 'Århus', 'Tartu'])[1 + ${pseudo(4, 9)}], (ARRAY['FI', 'PL', 'DK', 'EE'])[1 + ${pseudo(4, 9)}], p
      ${EACH}, generate_series(0, ${PARTNERS - 1}) p`,
  `INSERT INTO activity_funding (tenant_id, activity_id, year, nature, budget, grant_received, co_financing_cash, co_financing_in_kind, as_of)
    SELECT ${tenantId('t')}, ${rowId('activity', 't', 'n')}, y, CASE WHEN y = ${FUNDING_YEARS[1]} THEN 'forecast' ELSE 'outcome' END,
      100000 + ${pseudo(900, 10)} * 1000, CASE WHEN ${pseudo(5, 11)} > 0 THEN 10000 + ${pseudo(400, 12)} * 1000 END, ${pseudo(90, 13)} * 1000,
      CASE WHEN ${pseudo(3, 14)} = 0 THEN ${pseudo(50, 15)} * 1000 END, '2025-03-01' ${EACH}, unnest(ARRAY[${FUNDING_YEARS.join(', ')}]) y`,
];
