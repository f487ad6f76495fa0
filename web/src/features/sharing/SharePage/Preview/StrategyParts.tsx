import type { Catalogue } from '@utblick/i18n';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../shared/useFormat';
import type { PreviewRows } from './preview-rows';

type Parts = Catalogue['sharing']['preview']['part'];

/** What a version of the strategy holds, part by part. */
export function StrategyParts({ strategy: { effectiveFrom, parts } }: { readonly strategy: PreviewRows['strategies'][number] }) {
  const { t } = useTranslation();
  const { day } = useFormat();
  const words = t('sharing.preview.part', { returnObjects: true }) as Parts;
  return (
    <section>
      <h3 className="u-t18">{t('sharing.preview.versionFrom', { day: day(effectiveFrom) })}</h3>
      <div className="share-parts">
        {parts.map(({ part, names }) => (
          <div key={part}>
            <h4 className="u-t15 u-strong">
              {(words as Readonly<Record<string, string>>)[part] ?? part} ({names.length})
            </h4>
            <ul>
              {names.map((name) => (
                <li key={name}>{name}</li>
              ))}
            </ul>
          </div>
        ))}
      </div>
      <p className="u-band-body u-t15 u-ink2">{t('sharing.preview.alsoShared')}</p>
    </section>
  );
}
