import type { GuideStepKey } from '@utblick/configuration';
import { SectionHeading, Switch } from '@utblick/ui';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StrategyDocument } from '../../../shared/strategy-document/StrategyDocument';
import type { DraftGuideData } from './guide';

/** The section of the page that a step writes, by its heading. */
const sections: Partial<Record<GuideStepKey, string>> = {
  syften: 'syften',
  inriktningar: 'inriktningar',
  teman: 'inriktningar',
  regler: 'uppfoljning',
  roller: 'ansvar',
  personer: 'ansvar',
  natverk: 'natverk',
  ovrigt: 'galler-ocksa',
};

/** The page that staff will see, as the draft has it now; what a step writes is brought into sight. */
export function Preview({ page, step }: { readonly page: DraftGuideData; readonly step: GuideStepKey }) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(false);
  const area = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const heading = area.current?.querySelector(`#${sections[step] ?? 'forhandsvisning'}`);
    const box = area.current;
    if (box && heading) box.scrollTop += heading.getBoundingClientRect().top - box.getBoundingClientRect().top - 16;
  }, [step]);
  return (
    <aside className="guide-preview" aria-labelledby="forhandsvisning">
      <SectionHeading id="forhandsvisning">{t('guide.preview.title')}</SectionHeading>
      <div ref={area} className="guide-preview-page">
        <Switch isSelected={shown} onChange={setShown}>
          {t('strategy.showSources')}
        </Switch>
        {page.problems.length > 0 && <p className="u-t14 u-ink3">{t('guide.preview.partly')}</p>}
        {page.preview ? (
          <StrategyDocument page={page.preview} showsSources={shown} preview />
        ) : (
          <p className="u-ink2">{t('guide.preview.nothing')}</p>
        )}
      </div>
    </aside>
  );
}
