import { Disclosure, NotStated, SectionHeading } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { midSentence } from '../../../shared/actor-words';
import { useFormat } from '../../../shared/useFormat';
import { InstructionNote } from '../InstructionNote/InstructionNote';
import type { Round } from './round-data';

type Part = Round['parts'][number];

/** What the rule asks for, and every part that the document leaves open or denies; the two are told apart. */
export function RuleInShort({
  round: { contents, ruleSummary, parts, instruction, periodFrom, periodTo, datedBy },
}: {
  readonly round: Round;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const items = [
    ...new Set(parts.filter(({ part }) => part === 'contents').flatMap(({ sources }) => sources.flatMap(({ item }) => item ?? []))),
  ];
  return (
    <section>
      <SectionHeading level={3}>{t('reporting.round.rule')}</SectionHeading>
      <div className="round-rail-body round-rule">
        {ruleSummary && <p className="u-ink2">{ruleSummary}</p>}
        {contents.length > 0 && (
          <p>
            {t('reporting.round.contents', {
              count: contents.length,
              number: format.sentence(format.inWords(contents.length)),
              list: format.list(contents.map(midSentence)),
            })}
          </p>
        )}
        {datedBy && <p>{t('instruction.dated.stated', { source: datedBy, from: format.day(periodFrom), to: format.day(periodTo) })}</p>}
        <InstructionNote instruction={instruction} />
        {parts.map((part) => (
          <Gap key={part.part} part={part} />
        ))}
        {items.length > 0 && <p className="u-t14 u-ink3">{t('reporting.round.source', { count: items.length, list: items.join(', ') })}</p>}
      </div>
    </section>
  );
}

function Gap({ part: { part, stated, origin, readings, sources } }: { readonly part: Part }) {
  const { t } = useTranslation();
  const name = part as 'deadline';
  const isLocal = origin === 'local';
  if (stated === 'none') return <p className="u-t15 u-ink2">{t(`reporting.round.none.${name}`)}</p>;
  if (stated !== 'not_stated' && !isLocal) return null;
  return (
    <div>
      <NotStated action={isLocal ? t('reporting.round.ownSetting') : undefined}>{t(`reporting.round.gap.${name}`)}</NotStated>
      {isLocal && <OwnSource sources={sources} />}
      {readings.length > 0 && (
        <Disclosure summary={t('reporting.round.readings')}>
          <ul>
            {readings.map((reading) => (
              <li key={reading}>{reading}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}

/** Who in the municipality settled what the document leaves open, and when. */
function OwnSource({ sources }: Pick<Part, 'sources'>) {
  const { t } = useTranslation();
  const format = useFormat();
  return sources.map(({ decidedBy, date }) =>
    decidedBy === null ? null : (
      <p key={`${decidedBy} ${date}`} className="u-t14 u-ink3">
        {t('passages.ownSource', { who: decidedBy, day: date ? format.day(date) : '' })}
      </p>
    ),
  );
}
