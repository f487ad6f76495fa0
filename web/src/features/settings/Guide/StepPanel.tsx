import { useTranslation } from 'react-i18next';
import type { Guide, GuideStepForm } from './guide';
import { StartOptions } from './StartOptions';
import { useFieldInAddress } from './useFieldInAddress';

/** One step: what it is about, and its form. */
export function StepPanel({ form: { key, Form }, guide }: { readonly form: GuideStepForm; readonly guide: Guide }) {
  const { t } = useTranslation();
  useFieldInAddress();
  return (
    <section aria-labelledby="steg">
      <div className="guide-step-head">
        <h2 id="steg" className="u-t22">
          {t(`guide.steps.${key}.name`)}
        </h2>
        <p className="u-ink2">{t(`guide.steps.${key}.lead`)}</p>
      </div>
      <StartOptions guide={guide} step={key} />
      <Form guide={guide} />
    </section>
  );
}
