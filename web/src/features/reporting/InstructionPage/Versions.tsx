import { Disclosure, SectionHeading, TextLink } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/useFormat';
import { InstructionText } from '../InstructionNote/InstructionText';
import { roundPath } from '../paths';
import type { Version } from './instruction-data';
import { VersionChanges } from './VersionChanges';

/** The version that rounds opened now follow. */
export function NewestVersion({ version, previous }: { readonly version: Version; readonly previous: Version | undefined }) {
  const { t } = useTranslation();
  return (
    <section className="u-band" aria-labelledby="in-force">
      <SectionHeading id="in-force">{t('instruction.page.inForce', { number: version.number })}</SectionHeading>
      <div className="u-band-body">
        <VersionBody version={version} previous={previous} />
      </div>
    </section>
  );
}

/** Versions that have been replaced, newest first. */
export function Versions({ versions }: { readonly versions: readonly Version[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <section className="u-band" aria-labelledby="earlier">
      <SectionHeading id="earlier">{t('instruction.page.earlier')}</SectionHeading>
      <ul className="u-rows">
        {versions.map((version, index) => (
          <li key={version.number}>
            <Disclosure summary={t('instruction.page.version', { number: version.number, day: format.day(version.decidedOn) })}>
              <VersionBody version={version} previous={versions[index + 1]} />
            </Disclosure>
          </li>
        ))}
      </ul>
    </section>
  );
}

function VersionBody({ version, previous }: { readonly version: Version; readonly previous: Version | undefined }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <div className="instruction-version">
      <InstructionText version={version} />
      {previous && (
        <Disclosure summary={t('instruction.page.changes', { number: previous.number })}>
          {version.reason && (
            <p className="instruction-reason">
              <span className="u-strong">{t('instruction.page.reason')}:</span> {version.reason}
            </p>
          )}
          <VersionChanges before={previous} after={version} />
        </Disclosure>
      )}
      <p className="u-t15 u-ink2">
        {version.rounds.length > 0 ? `${t('instruction.page.rounds')}: ` : t('instruction.page.noRounds')}
        {version.rounds.map(({ id, name }, index) => (
          <span key={id}>
            {index > 0 && ', '}
            <TextLink href={roundPath(id)}>{name}</TextLink>
          </span>
        ))}
      </p>
      <p className="u-t14 u-ink3">{t('instruction.page.written', { name: version.createdBy, when: format.moment(version.createdAt) })}</p>
    </div>
  );
}
