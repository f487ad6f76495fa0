import type { GuideStepKey } from '@utblick/configuration';
import { Button, LinkButton } from '@utblick/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { borrowPath, draftPath } from '../paths';
import type { Guide } from './guide';

/** Steps with something that others may have written already. */
const borrowable: readonly GuideStepKey[] = ['syften', 'inriktningar', 'roller', 'regler', 'natverk', 'ovrigt'];
/** Steps that are empty when nobody has written anything of them, and can be read from a file. */
const startable: readonly GuideStepKey[] = ['dokument', 'enheter', ...borrowable];

/** What one can do where nothing is written: begin, borrow, or read a file. Never a blank page. */
export function StartOptions({ guide: { page }, step }: { readonly guide: Guide; readonly step: GuideStepKey }) {
  const { t } = useTranslation();
  const [begun, setBegun] = useState(false);
  const isEmpty = page.steps.some(({ key, state }) => key === step && state === 'empty');
  if (begun || !isEmpty || !startable.includes(step)) return null;
  return (
    <section className="guide-start" aria-labelledby="borja">
      <h3 id="borja" className="u-t18">
        {t('guide.start.title')}
      </h3>
      <div className="u-buttons">
        <Button onPress={() => setBegun(true)}>{t('guide.start.empty')}</Button>
        {borrowable.includes(step) && <LinkButton href={borrowPath(page.id)}>{t('guide.start.borrow')}</LinkButton>}
        <LinkButton href={`${draftPath(page.id)}#texten`}>{t('guide.start.file')}</LinkButton>
      </div>
    </section>
  );
}
