import { Disclosure, NotStated, TextButton } from '@utblick/ui';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { midSentence } from '../../../shared/actor-words';
import { usePartWords } from '../../../shared/stated/usePartWords';
import { useSourcesInShort } from '../useSourcesInShort';
import type { RuleData } from './form-values';
import { isOwn } from './form-values';
import { useRuleFormState } from './rule-form-context';
import { numberOf, type Section } from './useProblemWords';

type Setting = RuleData['contents'];

interface FormSectionProps {
  readonly section: Section;
  readonly children: ReactNode;
}

/** A numbered section of the form. */
export function FormSection({ section, children }: FormSectionProps) {
  const { t } = useTranslation();
  const { page } = useRuleFormState();
  const id = `avsnitt-${section}`;
  return (
    <section className="rule-section" aria-labelledby={id}>
      <div className="rule-section-head">
        <h2 id={id} className="u-t22">
          {t('settings.rule.numbered', { number: numberOf(section), name: t(`settings.rule.sections.${section}`) })}
        </h2>
        {isOwn(page) && section !== 'decision' && <span className="u-t14 u-ink3">{t('settings.rule.ownDecision')}</span>}
      </div>
      <div className="u-fields">{children}</div>
    </section>
  );
}

interface SettingPartProps {
  /** The part of the document's rule; null in a rule of the municipality's own. */
  readonly setting: Setting | null;
  /** What the part is called. */
  readonly name: string;
  /** Whether the form holds something for the part. */
  readonly isSet: boolean;
  /** Empties the part in the form. */
  readonly onUnset: () => void;
  /** The fields that set it. */
  readonly children: ReactNode;
}

/**
 * One part of the rule: read only with its source where the document states it; where it leaves it open, that it does, and the
 * fields to set it once somebody wants to.
 */
export function SettingPart({ setting, name, isSet, onUnset, children }: SettingPartProps) {
  if (!setting) return children;
  if (!setting.settable) return <StatedPart setting={setting} name={name} />;
  return (
    <OpenPart setting={setting} name={name} isSet={isSet} onUnset={onUnset}>
      {children}
    </OpenPart>
  );
}

function StatedPart({ setting, name }: Pick<SettingPartProps, 'name'> & { readonly setting: Setting }) {
  const { t } = useTranslation();
  const words = usePartWords();
  const sources = useSourcesInShort(useRuleFormState().page.sources);
  const { present } = setting;
  const value = present.names ? words.terms(present) : words.value(present);
  return (
    <div className="rule-stated">
      <div>
        <p className="u-label">{name}</p>
        <p>{value || <NotStated>{t('states.notStated')}</NotStated>}</p>
        {present.note && <p className="u-t14 u-ink3">{present.note}</p>}
      </div>
      <p className="u-t14 u-ink3">{sources(present.sources)}</p>
    </div>
  );
}

function OpenPart({ setting, name, isSet, onUnset, children }: Omit<SettingPartProps, 'setting'> & { readonly setting: Setting }) {
  const { t } = useTranslation();
  const sources = useSourcesInShort(useRuleFormState().page.sources);
  const words = usePartWords();
  const [opened, setOpened] = useState(false);
  const { document, present } = setting;
  const inSentence = midSentence(name);
  const isOpen = opened || isSet;
  const open = (
    <TextButton aria-label={t('settings.rule.setPart', { part: inSentence })} onPress={() => setOpened(true)}>
      {t('states.setUp')}
    </TextButton>
  );
  const close = (): void => {
    setOpened(false);
    onUnset();
  };
  return (
    <div className="rule-open">
      <div className="rule-stated">
        <div>
          {!isOpen && <p className="u-label">{name}</p>}
          {document.deadline || document.cadence ? <p>{words.value(document)}</p> : null}
          <NotStated action={isOpen ? undefined : open}>{t('settings.rule.notStated')}</NotStated>
          {document.note && <p className="u-t14 u-ink3">{document.note}</p>}
        </div>
        <p className="u-t14 u-ink3">{sources(document.sources)}</p>
      </div>
      {document.readings.length > 1 && (
        <Disclosure summary={t('settings.rule.readings')}>
          <ul className="rule-readings">
            {document.readings.map((reading) => (
              <li key={reading}>{reading}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      {isOpen && (
        <div className="rule-own">
          <div className="rule-own-head">
            <p className="u-t14 u-ink3">
              {t('settings.rule.set')}
              {present.origin === 'local' && `: ${sources(present.sources)}`}
            </p>
            <TextButton aria-label={t('settings.rule.unsetPart', { part: inSentence })} onPress={close}>
              {t('settings.rule.unset')}
            </TextButton>
          </div>
          {children}
        </div>
      )}
    </div>
  );
}
