import { StateWord, TextLink } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/useFormat';
import { compilationPath, reportPath } from '../paths';
import { EntryHistory } from './EntryHistory';
import type { RoundText, UnitTextProps } from './passages-data';
import { TextActions } from './TextActions';

/** One unit's finished text with what can be done with it and where it has been entered. */
export function UnitText({ page, text, isOnly, onChanged }: UnitTextProps) {
  const { t } = useTranslation();
  const { reportId, unitName, state } = text;
  const id = `text-${reportId ?? 'compiled'}`;
  return (
    <article className="passages-text" aria-labelledby={id}>
      <div className="passages-head">
        <h3 id={id} className="u-t18">
          {unitName ?? t('passages.compiled')}
        </h3>
        <StateWord state={state === 'entered' ? 'done' : 'review'}>{t(`passages.state.${state as 'ready'}`)}</StateWord>
      </div>
      <Origin roundId={page.roundId} text={text} />
      {text.passage && <PassageBody sections={text.passage.sections} />}
      <EntryHistory entries={text.entries} today={page.today} />
      <TextActions page={page} text={text} isOnly={isOnly} onChanged={onChanged} />
    </article>
  );
}

function Origin({ roundId, text: { reportId, submittedAt } }: { readonly roundId: string; readonly text: RoundText }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <p className="u-t15 u-ink2">
      {submittedAt && `${t('passages.reportedOn', { day: format.day(submittedAt) })}. `}
      {reportId === null ? (
        <TextLink href={compilationPath(roundId)}>{t('passages.toCompiled')}</TextLink>
      ) : (
        <TextLink href={reportPath(roundId, reportId)}>{t('passages.toReport')}</TextLink>
      )}
    </p>
  );
}

type Sections = NonNullable<RoundText['passage']>['sections'];

/** The text as it stands in the document. It is in Swedish whatever language the page is in. */
function PassageBody({ sections }: { readonly sections: Sections }) {
  return (
    <div className="passages-body" lang="sv">
      {sections.map(({ title, paragraphs, items }) => (
        <section key={title}>
          <h4>{title}</h4>
          {paragraphs.map((words) => (
            <p key={words}>{words}</p>
          ))}
          {items.length > 0 && (
            <ul>
              {items.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </div>
  );
}
