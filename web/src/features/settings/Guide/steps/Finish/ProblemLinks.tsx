import { guideStepOf } from '@utblick/configuration';
import { SectionHeading, StateWord, TextLink } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { draftPath } from '../../../paths';
import { type DraftGuideData, fieldAddress, type GuideFault } from '../../guide';

/** Everything that keeps the draft from being published, each with the way to its field. */
export function ProblemLinks({ page }: { readonly page: DraftGuideData }) {
  const { t } = useTranslation();
  if (page.problems.length === 0) return <StateWord state="done">{t('guide.klart.noProblems')}</StateWord>;
  return (
    <section aria-labelledby="steg-fel">
      <SectionHeading id="steg-fel" level={3}>
        {t('versions.draft.problems', { count: page.problems.length })}
      </SectionHeading>
      <ul className="u-rows">
        {page.problems.map((fault) => (
          <li key={`${fault.path.join('.')} ${fault.message}`}>
            <p>
              <TextLink href={addressOf(page, fault)}>{fault.where === '' ? t('versions.draft.text') : fault.where}</TextLink>
            </p>
            <p>{fault.message}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Its field; the draft's text where it has none. */
function addressOf(page: DraftGuideData, { path }: GuideFault): string {
  const step = guideStepOf(path);
  return step === 'klart' ? draftPath(page.id) : fieldAddress(page, step, path);
}
