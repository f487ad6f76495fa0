import { LinkButton, NotStated, ProposalTag, SectionHeading } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { usePartWords } from '../../../shared/stated/usePartWords';
import { useFormat } from '../../../shared/useFormat';
import { useWord } from '../../../shared/useWord';
import { rulePath } from '../paths';
import { useSourcesInShort } from '../useSourcesInShort';
import type { SettingsPageQuery } from './SettingsPage.query.generated';

type Page = NonNullable<SettingsPageQuery['settingsPage']>;
type Rule = Page['rules'][number];
type PartOfRule = Rule['parts'][number];

interface RuleListProps {
  readonly rules: readonly Rule[];
  readonly sources: Page['sources'];
}

/** Every rule with its parts: what they say, what is the municipality's own, and what is left open. */
export function RuleList({ rules, sources }: RuleListProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const note = format.sentence(t('settings.rulesNote', { count: rules.length, number: format.inWords(rules.length) }));
  return (
    <section className="u-band" aria-labelledby="regler">
      <SectionHeading id="regler" note={note}>
        {t('settings.rules')}
      </SectionHeading>
      <ul className="u-rows">
        {rules.map((rule) => (
          <li key={rule.key} className="settings-rule">
            <RuleWords rule={rule} />
            <dl className="settings-parts">
              {rule.parts.map(({ key, part }) => (
                <div key={key}>
                  <dt>{t(`settings.part.${key as 'contents'}`)}</dt>
                  <dd>
                    <PartInShort part={part} sources={sources} />
                  </dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
    </section>
  );
}

function RuleWords({ rule }: { readonly rule: Rule }) {
  const { t } = useTranslation();
  const word = useWord();
  const { key, name, summary, own, origin, mayBeSet, kind } = rule;
  return (
    <div className="settings-rule-words">
      <h3 className="u-t18">{name}</h3>
      <p className="u-t15 u-ink2">{own ? t('settings.own') : word('ruleKind', kind)}</p>
      {summary && <p className="u-t15">{summary}</p>}
      {origin === 'proposal' && (
        <>
          <ProposalTag>{word('origin', origin)}</ProposalTag>
          <p className="u-t14 u-ink3">{t('settings.proposal')}</p>
        </>
      )}
      {mayBeSet && (
        <LinkButton small href={rulePath(key)} aria-label={t(own ? 'settings.changeRule' : 'settings.setUpRule', { name })}>
          {t(own ? 'settings.change' : 'settings.setUp')}
        </LinkButton>
      )}
    </div>
  );
}

function PartInShort({ part, sources }: { readonly part: PartOfRule['part']; readonly sources: Page['sources'] }) {
  const { t } = useTranslation();
  const words = usePartWords();
  const sourcesInShort = useSourcesInShort(sources);
  const value = words.value(part);
  if (value === '') return <NotStated>{t(part.stated === 'none' ? 'states.none' : 'states.notStated')}</NotStated>;
  return (
    <>
      {part.names ? words.terms(part) : value}
      {part.origin === 'local' && <span className="u-t14 u-ink3 settings-own">{sourcesInShort(part.sources)}</span>}
    </>
  );
}
