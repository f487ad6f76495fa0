import { Facts, NotStated, SectionHeading, TextLink } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { midSentence } from '../../../shared/actor-words';
import { useFormat } from '../../../shared/useFormat';
import { instructionPath } from '../paths';
import { useChainActors } from '../RoundChain/useChainActors';
import type { Publication, RuleInstruction } from './rounds-data';

/** The rules that are carried out by an instruction, each with the version in force (HBG-F4). */
export function Instructions({ rules, mayEnter }: { readonly rules: readonly RuleInstruction[]; readonly mayEnter: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <section className="u-band" aria-labelledby="rounds-instructions">
      <SectionHeading id="rounds-instructions" note={t('instruction.sectionNote')}>
        {t('instruction.section')}
      </SectionHeading>
      <ul className="u-rows">
        {rules.map(({ ruleKey, ruleName, number, decidedOn }) => (
          <li key={ruleKey} className="rounds-row">
            <h3 className="u-t18">{ruleName}</h3>
            {number !== null && decidedOn !== null ? (
              <TextLink href={instructionPath(ruleKey)}>{t('instruction.newest', { number, day: format.day(decidedOn) })}</TextLink>
            ) : (
              <NotStated action={mayEnter && <TextLink href={instructionPath(ruleKey)}>{t('instruction.enter')}</TextLink>}>
                {t('instruction.missing')}
              </NotStated>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What a rule has published, where, and by whom as far as the document says (HBG-F5). */
export function Publications({ rules }: { readonly rules: readonly Publication[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const actorsOf = useChainActors();
  return (
    <section className="u-band" aria-labelledby="rounds-publications">
      <SectionHeading id="rounds-publications">{t('instruction.publication.section')}</SectionHeading>
      <ul className="u-rows">
        {rules.map(({ ruleKey, ruleName, summary, contents, places, publishers, sources }) => (
          <li key={ruleKey} className="rounds-publication">
            <h3 className="u-t18">{ruleName}</h3>
            {summary && <p className="u-ink2 rounds-summary">{summary}</p>}
            <Facts
              facts={[
                {
                  name: t('instruction.publication.what'),
                  value:
                    contents.length > 0 ? (
                      format.sentence(format.list(contents.map(midSentence)))
                    ) : (
                      <NotStated>{t('instruction.publication.whatMissing')}</NotStated>
                    ),
                },
                {
                  name: t('instruction.publication.where'),
                  value: places.length > 0 ? format.list(places) : <NotStated>{t('instruction.publication.whereMissing')}</NotStated>,
                },
                {
                  name: t('instruction.publication.who'),
                  value: publishers.length > 0 ? actorsOf(publishers) : <NotStated>{t('instruction.publication.whoMissing')}</NotStated>,
                },
              ]}
            />
            {sources.length > 0 && (
              <p className="u-t14 u-ink3">{t('reporting.round.source', { count: sources.length, list: sources.join(', ') })}</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
