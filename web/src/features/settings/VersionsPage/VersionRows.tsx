import { Button, LinkButton, SectionHeading, StateWord } from '@utblick/ui';
import { Copy, Download, GitCompare, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/useFormat';
import { ChangesInShort } from '../ChangesInShort';
import { comparedPath, fileAddress } from '../paths';
import { useReasonWords } from '../useReasonWords';
import { useStartDraft } from '../useStartDraft';
import { RestoreDialog } from './RestoreDialog';
import type { VersionsPageQuery } from './VersionsPage.query.generated';

type Page = VersionsPageQuery['versionsPage'];
type Version = Page['versions'][number];

const states = { in_force: 'done', coming: 'due', past: 'waiting' } as const;

interface VersionRowsProps {
  readonly page: Page;
  readonly onChanged: () => void;
}

/** Every version with who published it, when and why, what it changed, and what can be done with it. */
export function VersionRows({ page, onChanged }: VersionRowsProps) {
  const { t } = useTranslation();
  const [restoring, setRestoring] = useState<number | null>(null);
  return (
    <section className="u-band" aria-labelledby="versioner">
      <SectionHeading id="versioner" note={t('versions.list.note')}>
        {t('versions.list.title')}
      </SectionHeading>
      <ul className="u-rows">
        {page.versions.map((version, at) => (
          <li key={version.number} className="settings-version-row">
            <VersionWords version={version} today={page.today} />
            <ChangesInShort changes={version.changes} />
            <VersionActions
              version={version}
              before={page.versions[at + 1]?.number ?? null}
              onRestore={version.number === page.newest ? null : () => setRestoring(version.number)}
            />
          </li>
        ))}
      </ul>
      {restoring !== null && <RestoreDialog number={restoring} page={page} onClose={() => setRestoring(null)} onChanged={onChanged} />}
    </section>
  );
}

function VersionWords({ version, today }: { readonly version: Version; readonly today: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const reasonInWords = useReasonWords();
  const { number, effectiveFrom, author, reason, createdAt, state } = version;
  return (
    <div>
      <h3 className="u-t18">{t('settings.versions.number', { number })}</h3>
      <StateWord state={states[state as keyof typeof states] ?? 'waiting'} tight>
        {t(`settings.versions.state.${state as 'past'}`)}
      </StateWord>
      <p>{t('settings.versions.from', { day: format.day(effectiveFrom) })}</p>
      <p className="u-t15 u-ink2">{t('settings.versions.by', { author, day: format.moment(createdAt, today) })}</p>
      <p className="u-t14 u-ink3">{reasonInWords(reason)}</p>
    </div>
  );
}

interface VersionActionsProps {
  readonly version: Version;
  /** Number of the version before; null for the first. */
  readonly before: number | null;
  /** Null for the newest, which there is nothing to go back from. */
  readonly onRestore: (() => void) | null;
}

function VersionActions({ version: { number }, before, onRestore }: VersionActionsProps) {
  const { t } = useTranslation();
  const { start, pending } = useStartDraft();
  return (
    <div className="settings-version-actions">
      {before !== null && (
        <LinkButton
          small
          look="tertiary"
          icon={<GitCompare aria-hidden />}
          href={comparedPath(before, number)}
          aria-label={t('versions.list.compareNamed', { number })}
        >
          {t('versions.list.compare')}
        </LinkButton>
      )}
      <LinkButton
        small
        look="tertiary"
        icon={<Download aria-hidden />}
        download
        href={fileAddress(number)}
        aria-label={t('versions.list.downloadNamed', { number })}
      >
        {t('versions.list.download')}
      </LinkButton>
      <Button
        small
        look="tertiary"
        icon={<Copy aria-hidden />}
        pending={pending}
        aria-label={t('versions.list.copyNamed', { number })}
        onPress={() => void start({ name: t('versions.list.copyName', { number }), version: number })}
      >
        {t('versions.list.copy')}
      </Button>
      {onRestore && (
        <Button
          small
          look="tertiary"
          icon={<Undo2 aria-hidden />}
          aria-label={t('versions.list.restoreNamed', { number })}
          onPress={onRestore}
        >
          {t('versions.list.restore')}
        </Button>
      )}
    </div>
  );
}
