import { SectionHeading } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/useFormat';
import type { DraftData } from './draft-data';

/** What lives today and is touched by the draft: running rounds, activities, people in roles. */
export function Touched({ touched }: Pick<DraftData, 'touched'>) {
  const { t } = useTranslation();
  const format = useFormat();
  if (touched.length === 0) return null;
  return (
    <section className="u-band" aria-labelledby="berors">
      <SectionHeading id="berors">{t('versions.draft.touched')}</SectionHeading>
      <ul className="u-list u-band-body">
        {touched.map(({ kind, name, names, count }) => (
          <li key={`${kind} ${name}`}>{t(`versions.draft.touches.${kind as 'renamed'}`, { name, into: format.list(names), count })}</li>
        ))}
      </ul>
    </section>
  );
}
