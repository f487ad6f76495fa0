import { Disclosure, SectionHeading, TextLink } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { guidePath } from '../../../paths';
import { type DraftGuideData, fieldAddress } from '../../guide';

/** What the document leaves open, step by step. Nothing has to be done about it. */
export function OpenParts({ page }: { readonly page: DraftGuideData }) {
  const { t } = useTranslation();
  const steps = page.steps.filter(({ key, open }) => key !== 'klart' && key !== 'personer' && open.length > 0);
  if (steps.length === 0) return null;
  return (
    <section className="u-band" aria-labelledby="steg-oppet">
      <SectionHeading id="steg-oppet" level={3}>
        {t('guide.klart.open')}
      </SectionHeading>
      <p className="u-ink2 guide-open-lead">{t('guide.klart.openLead')}</p>
      {steps.map(({ key, open }) => (
        <Disclosure key={key} summary={t('guide.klart.openIn', { step: t(`guide.steps.${key as 'kommun'}.name`), count: open.length })}>
          <ul className="u-list">
            {open.map(({ path, where }) => (
              <li key={path.join('.')}>
                <TextLink href={fieldAddress(page, key, path)}>{where}</TextLink>
              </li>
            ))}
          </ul>
        </Disclosure>
      ))}
    </section>
  );
}

/** How many roles wait for somebody. The document has nothing to do with that. */
export function VacantRoles({ page }: { readonly page: DraftGuideData }) {
  const { t } = useTranslation();
  const count = page.steps.find(({ key }) => key === 'personer')?.open.length ?? 0;
  if (count === 0) return null;
  return (
    <p className="guide-changes">
      <TextLink href={guidePath(page.id, 'personer')}>{t('guide.klart.vacant', { count })}</TextLink>
    </p>
  );
}
