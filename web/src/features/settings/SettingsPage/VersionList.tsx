import { SectionHeading, StateWord } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { midSentence } from '../../../shared/actor-words';
import { useFormat } from '../../../shared/useFormat';
import { useWord } from '../../../shared/useWord';
import type { SettingsPageQuery } from './SettingsPage.query.generated';

type Version = NonNullable<SettingsPageQuery['settingsPage']>['versions'][number];
type Change = Version['changes'][number];

const states = { in_force: 'done', coming: 'due', past: 'waiting' } as const;

/** Reasons that the program itself writes; all others are people's own words. */
const ownReasons: Readonly<Record<string, 'example' | 'first'>> = {
  'Example data': 'example',
  'First load from the file that comes with Utblick': 'first',
};

interface VersionListProps {
  readonly versions: readonly Version[];
  readonly today: string;
}

/** Every version of the configuration: from when it applies, who stored it, why, and what it changed. */
export function VersionList({ versions, today }: VersionListProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const reasonInWords = (reason: string): string => t(`settings.versions.reason.${ownReasons[reason] ?? 'given'}`, { reason });
  return (
    <section className="u-band" aria-labelledby="versioner">
      <SectionHeading id="versioner" note={t('settings.versions.note')}>
        {t('settings.versions.title')}
      </SectionHeading>
      <ul className="u-rows">
        {versions.map(({ number, effectiveFrom, author, reason, createdAt, state, changes }) => (
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
            <ul className="settings-changes">
              {changes.length === 0 && <li>{t('settings.versions.first')}</li>}
              {changes.map((change) => (
                <ChangeWords key={`${change.area} ${change.kind}`} change={change} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}

function ChangeWords({ change: { area, kind, items, more } }: { readonly change: Change }) {
  const { t } = useTranslation();
  const format = useFormat();
  const partName = usePartName();
  const named = items
    .filter(({ name }) => name !== '')
    .map(({ name, parts }) => {
      const known = parts.flatMap((part) => partName(part) ?? []);
      return known.length > 0 ? t('settings.versions.itemParts', { name, parts: format.list(known) }) : name;
    });
  const list = [...named, ...(more > 0 ? [named.length > 0 ? t('settings.versions.more', { count: more }) : String(more)] : [])];
  const words = t(`settings.versions.area.${area as 'rules'}`, { defaultValue: area });
  return (
    <li>
      <b>{words}</b> {t(`settings.versions.${kind as 'added'}`, { items: format.list(list) })}
    </li>
  );
}

/** A part of a rule by its name, a step by what is done at it; null for what has no words of its own. */
function usePartName(): (part: string) => string | null {
  const { t, i18n } = useTranslation();
  const word = useWord();
  return (part) => {
    const name = i18n.exists(`settings.part.${part}`) ? t(`settings.part.${part as 'contents'}`) : word('verb', part);
    return name === part ? null : midSentence(name);
  };
}
