import { Banner, Button } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import type { Judgement } from './useJudgement';

/** What became of the latest word on likeness, with the way back. */
export function Judged({ judgement }: { readonly judgement: Judgement }) {
  const { t } = useTranslation();
  const { latest, failure, pending, undo } = judgement;
  if (failure) {
    return (
      <div className="similar-judged">
        <Banner tone="late" title={t('activityRules.similar.failed', { reason: failure })} announce />
      </div>
    );
  }
  if (!latest) return null;
  const back = (
    <Button small pending={pending} onPress={() => void undo()}>
      {t('activityRules.similar.undo')}
    </Button>
  );
  return (
    <div className="similar-judged">
      <Banner tone="done" title={latest.words} action={back} announce>
        {t('activityRules.similar.judged')}
      </Banner>
    </div>
  );
}
