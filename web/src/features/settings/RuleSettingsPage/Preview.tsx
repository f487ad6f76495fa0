import { Chain, type ChainNode, SectionHeading } from '@utblick/ui';
import { Eye, PencilLine, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { actorsInWords, midSentence, withSoftHyphens } from '../../../shared/actor-words';
import { useFormat } from '../../../shared/useFormat';
import { useWord } from '../../../shared/useWord';
import type { StepData } from './form-values';
import { type PreviewStep, type PreviewWarning, previewOf } from './preview';
import { useRuleFormState } from './rule-form-context';

/** The rule as it would be: its chain, the next dates, and what to bear in mind. Drawn anew at each change. */
export function Preview() {
  const { t } = useTranslation();
  const { page, values } = useRuleFormState();
  const preview = previewOf(page, values);
  const nodeOf = usePreviewNode();
  return (
    <aside className="rule-preview" aria-labelledby="sa-blir-det">
      <div className="rule-preview-head">
        <Eye aria-hidden size={18} />
        <h2 id="sa-blir-det">{t('settings.preview.title')}</h2>
        <span className="u-t14 u-ink3">{t('settings.preview.draft', { number: page.version + 1 })}</span>
      </div>
      {preview.steps.length > 0 ? (
        <Chain vertical label={t('settings.preview.chain')} nodes={preview.steps.map(nodeOf)} />
      ) : (
        <p className="u-ink3">{t('settings.preview.empty')}</p>
      )}
      <Dates dates={preview.dates} />
      <Warnings warnings={preview.warnings} />
    </aside>
  );
}

function Dates({ dates }: { readonly dates: ReturnType<typeof previewOf>['dates'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (dates.length === 0) return null;
  return (
    <section aria-labelledby="nasta-datum">
      <SectionHeading level={3} id="nasta-datum">
        {t('settings.preview.dates')}
      </SectionHeading>
      <ul className="u-rows">
        {dates.map(({ period, due }) => (
          <li key={period}>
            <b>{t('settings.preview.period', { period })}</b>{' '}
            {due ? t('settings.preview.due', { day: format.day(due) }) : t('settings.preview.noDay')}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Warnings({ warnings }: { readonly warnings: readonly PreviewWarning[] }) {
  const { t } = useTranslation();
  const warningWords = useWarningWords();
  return (
    <section aria-labelledby="tank-pa" aria-live="polite">
      {warnings.length > 0 && (
        <>
          <SectionHeading level={3} id="tank-pa">
            {t('settings.preview.warnings')}
          </SectionHeading>
          <ul className="rule-warnings">
            {warnings.map((warning) => (
              <li key={warning.code}>
                <TriangleAlert aria-hidden size={16} />
                <span>{warningWords(warning)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function useWarningWords(): (warning: PreviewWarning) => string {
  const { t } = useTranslation();
  const word = useWord();
  const { page, values } = useRuleFormState();
  return ({ code, step, count }) => {
    const body = page.roles.find(({ key }) => key === values.deadline.role)?.name ?? '';
    const name = step ? midSentence(step.label ?? word('verb', step.verb)) : '';
    return t(`settings.preview.warning.${code as 'fewDays'}`, { count: count ?? 0, body: midSentence(body), step: `”${name}”` });
  };
}

/** Those who take a step, by the names the municipality has for them. */
function useActorNames(): (actors: StepData['actors']) => string {
  const word = useWord();
  const { list, sentence } = useFormat();
  const { page } = useRuleFormState();
  return (actors) => {
    const named = actors.map((actor) => ({ ...actor, role: page.roles.find(({ key }) => key === actor.role)?.name ?? actor.role }));
    return withSoftHyphens(actorsInWords(named, { word, list, sentence }));
  };
}

function usePreviewNode(): (step: PreviewStep) => ChainNode {
  const { t } = useTranslation();
  const word = useWord();
  const namesOf = useActorNames();
  return ({ key, verb, label, actors, before, changed }) => {
    const was = changed && before ? namesOf(before) || t('states.notStated') : null;
    return {
      key,
      verb: withSoftHyphens(label ?? (verb === '' ? t('settings.rule.slot.sammanstaller') : word('verb', verb))),
      body: namesOf(actors) || t('states.notStated'),
      detail: was ? <del>{was}</del> : undefined,
      current: changed,
      unknown: actors.length === 0,
      tag: changed ? (
        <span className="rule-changed">
          <PencilLine aria-hidden size={16} />
          {t('settings.preview.changed')}
        </span>
      ) : undefined,
    };
  };
}
