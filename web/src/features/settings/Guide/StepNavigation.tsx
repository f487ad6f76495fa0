import { LinkButton, StateWord, TextLink } from '@utblick/ui';
import { type RefObject, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { guidePath } from '../paths';
import type { DraftGuideData } from './guide';
import { guideSteps } from './steps';

interface StepsProps {
  readonly page: DraftGuideData;
  readonly current: string;
}

/** The steps with how far each has come. */
export function StepNavigation({ page, current }: StepsProps) {
  const { t } = useTranslation();
  const row = useCurrentInSight(current);
  return (
    <nav className="guide-steps" aria-label={t('guide.stepsLabel')}>
      <ol ref={row}>
        {guideSteps.map(({ key }) => (
          <li key={key} className="guide-step" data-step={key}>
            <TextLink href={guidePath(page.id, key)} aria-current={key === current ? 'step' : undefined}>
              {t(`guide.steps.${key}.name`)}
            </TextLink>
            <StepState step={page.steps.find((step) => step.key === key)} />
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Where the steps are a row that is pushed sideways, the current one is in the middle of it. */
function useCurrentInSight(current: string): RefObject<HTMLOListElement | null> {
  const row = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const step = row.current?.querySelector<HTMLLIElement>(`[data-step="${current}"]`);
    if (row.current && step) row.current.scrollLeft = step.offsetLeft - (row.current.clientWidth - step.clientWidth) / 2;
  }, [current]);
  return row;
}

function StepState({ step }: { readonly step: DraftGuideData['steps'][number] | undefined }) {
  const { t } = useTranslation();
  if (!step) return null;
  const { key, state, problems, open } = step;
  return (
    <span className="guide-step-state">
      {state === 'complete' && (
        <StateWord tight state="done">
          {t('guide.state.complete')}
        </StateWord>
      )}
      {state === 'begun' && (
        <StateWord tight state="draft">
          {t('guide.state.begun')}
        </StateWord>
      )}
      {state === 'empty' && (
        <StateWord tight state="notStated">
          {t('guide.state.empty')}
        </StateWord>
      )}
      {problems > 0 && <span className="u-t14">{t('guide.state.problems', { count: problems })}</span>}
      {state !== 'empty' && open.length > 0 && (
        <span className="u-t14 u-ink3">{t(key === 'personer' ? 'guide.state.vacant' : 'guide.state.open', { count: open.length })}</span>
      )}
    </span>
  );
}

/** On to the next step, and back to the one before. */
export function StepLinks({ page, current }: StepsProps) {
  const { t } = useTranslation();
  const at = guideSteps.findIndex(({ key }) => key === current);
  const [previous, next] = [guideSteps[at - 1], guideSteps[at + 1]];
  return (
    <div className="u-buttons guide-step-links">
      {next && (
        <LinkButton look="primary" href={guidePath(page.id, next.key)}>
          {t('guide.next', { step: t(`guide.steps.${next.key}.name`) })}
        </LinkButton>
      )}
      {previous && <LinkButton href={guidePath(page.id, previous.key)}>{t('guide.previous')}</LinkButton>}
    </div>
  );
}
