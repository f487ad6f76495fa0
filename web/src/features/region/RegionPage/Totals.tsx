import { Missing } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/useFormat';
import type { Region } from './region-data';

type Total = Region['totals'][number];

/** Totals over the members that share, each with how many it rests on; too few hide the figure. */
export function Totals({ page }: { readonly page: Region }) {
  const { t } = useTranslation();
  const { inWords } = useFormat();
  const tooFew = page.totals.some((total) => total.tooFew);
  return (
    <section className="region-totals-band" aria-label={t('region.totals', { year: page.year })}>
      <dl className="region-totals">
        {page.totals.map((total) => (
          <div key={total.key}>
            <dt className="u-t15 u-ink2">{t(`region.total.${total.key as 'activities'}`)}</dt>
            <dd className="region-figure">
              <FigureOf total={total} />
            </dd>
            <dd className="u-t14 u-ink2">{t('region.coverage', { sharing: total.sharing, all: page.members.length })}</dd>
          </div>
        ))}
      </dl>
      {tooFew && <p className="u-t14 u-ink2 region-few">{t('region.tooFewLead', { number: inWords(page.leastSharing) })}</p>}
    </section>
  );
}

function FigureOf({ total: { key, value, tooFew } }: { readonly total: Total }) {
  const { t } = useTranslation();
  const { number, moneyShort } = useFormat();
  if (tooFew) return <Missing>{t('region.tooFew')}</Missing>;
  if (value === null) return <Missing>{t('region.missing')}</Missing>;
  return <span className="u-t28">{key === 'grants' ? moneyShort(value) : number(value)}</span>;
}
