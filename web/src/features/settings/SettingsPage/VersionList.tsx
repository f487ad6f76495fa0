import { SectionHeading, StateWord, TextLink } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/useFormat';
import { ChangesInShort } from '../ChangesInShort';
import { versionsPath } from '../paths';
import { useReasonWords } from '../useReasonWords';
import type { SettingsPageQuery } from './SettingsPage.query.generated';

type Version = NonNullable<SettingsPageQuery['settingsPage']>['versions'][number];

const states = { in_force: 'done', coming: 'due', past: 'waiting' } as const;

/** How many stand here; the others are a page away. */
const mostShown = 3;

interface VersionListProps {
  readonly versions: readonly Version[];
  readonly today: string;
}

/** The newest versions of the configuration: from when each applies, who stored it, why, and what it changed. */
export function VersionList({ versions, today }: VersionListProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const reasonInWords = useReasonWords();
  return (
    <section className="u-band" aria-labelledby="versioner">
      <SectionHeading id="versioner" note={t('settings.versions.note')}>
        {t('settings.versions.title')}
      </SectionHeading>
      <ul className="u-rows">
        {versions.slice(0, mostShown).map(({ number, effectiveFrom, author, reason, createdAt, state, changes }) => (
          <li key={number} className="settings-version">
            <div>
              <h3>{t('settings.versions.number', { number })}</h3>
              <StateWord state={states[state as keyof typeof states] ?? 'waiting'} tight>
                {t(`settings.versions.state.${state as 'past'}`)}
              </StateWord>
            </div>
            <div>
              <p>{t('settings.versions.from', { day: format.day(effectiveFrom) })}</p>
              <p className="u-t15 u-ink2">{t('settings.versions.by', { author, day: format.moment(createdAt, today) })}</p>
              <p className="u-t14 u-ink3">{reasonInWords(reason)}</p>
            </div>
            <ChangesInShort changes={changes} />
          </li>
        ))}
      </ul>
      <p className="settings-all-versions">
        <TextLink href={versionsPath}>{t('versions.all')}</TextLink>
      </p>
    </section>
  );
}
