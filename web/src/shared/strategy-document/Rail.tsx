import { grammarOf } from '@utblick/i18n';
import { NotStated, SectionHeading } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { midSentence } from '../actor-words';
import { OriginTag } from '../stated/OriginTag';
import { isStated } from '../stated/part';
import { SourceLine } from '../stated/Sources';
import { usePartWords } from '../stated/usePartWords';
import { useFormat } from '../useFormat';
import { Networks } from './Networks';
import { type Fact, type MainDocument, type Page, partIn } from './page-types';
import { Responsible } from './Responsible';
import { silencesOf } from './silences';
import styles from './strategy-document.module.css';
import { useStrategyWord } from './useStrategyWord';

/** Beside the text: who is responsible, networks, publication, what the document is silent about, and other documents. */
export function Rail({ page, document }: { readonly page: Page; readonly document: MainDocument | null }) {
  return (
    <>
      <Responsible roles={page.roles} />
      <Networks networks={page.matters.filter(({ kind }) => kind === 'network')} />
      <Publication page={page} />
      <Silences page={page} />
      {document && <About document={document} />}
      <Related documents={page.documents.filter((other) => other !== document)} covered={document?.origin ?? null} />
    </>
  );
}

function Publication({ page }: { readonly page: Page }) {
  const { t } = useTranslation();
  const format = useFormat();
  const word = useStrategyWord();
  const part = page.matters.flatMap(({ kind, facts }) => (kind === 'publication' ? facts : []))[0]?.part;
  if (!part?.codes) return null;
  const what = format.sentence(format.list(part.codes.map((code) => word('published', code) ?? code)));
  return (
    <section aria-labelledby="publicering">
      <SectionHeading id="publicering" level={3}>
        {t('strategy.publication')}
      </SectionHeading>
      <ul className={styles.railList}>
        <li>
          <p>{t('strategy.publishes', { what, where: part.text?.charAt(0).toLocaleLowerCase() + (part.text?.slice(1) ?? '') })}</p>
          <OriginTag origin={part.origin} />
          <SourceLine of={part} />
        </li>
      </ul>
    </section>
  );
}

function Silences({ page }: { readonly page: Page }) {
  const { t } = useTranslation();
  const word = useStrategyWord();
  const silences = silencesOf(page);
  if (silences.length === 0) return null;
  return (
    <section aria-labelledby="tyst">
      <SectionHeading id="tyst" level={3}>
        {t('strategy.silent')}
      </SectionHeading>
      <ul className={styles.railList}>
        {silences.map(({ key, matter, stated, sourced }) => (
          <li key={key}>
            <div className={styles.silence}>
              <span>{matter ? word('matter', matter) : word('fact', key)}</span>
              <NotStated>{t(stated === 'none' ? 'states.none' : 'states.notStated')}</NotStated>
            </div>
            {sourced && <SourceLine of={sourced} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What is told about the document beside its title. */
const aboutKeys = ['revision', 'owner', 'contact', 'scope', 'geographicFocus'];

function About({ document }: { readonly document: MainDocument }) {
  const { t } = useTranslation();
  const facts = document.facts.filter(({ key }) => aboutKeys.includes(key));
  return (
    <section aria-labelledby="dokumentet">
      <SectionHeading id="dokumentet" level={3}>
        {t('strategy.about')}
      </SectionHeading>
      <ul className={styles.railList}>
        {!document.titled && (
          <li>
            <p>{t('strategy.untitled')}</p>
          </li>
        )}
        {facts.map((fact) => (
          <DocumentFact key={fact.key} fact={fact} covered={document.origin} />
        ))}
        <li className={styles.onlySource}>
          <SourceLine of={document} />
        </li>
      </ul>
    </section>
  );
}

function DocumentFact({ fact, covered }: { readonly fact: Fact; readonly covered: string | null }) {
  const { t } = useTranslation();
  const words = usePartWords();
  const word = useStrategyWord();
  const { key, part } = fact;
  const name = word('documentFacts', key);
  return (
    <li>
      {isStated(part) ? (
        <>
          <h4>{name}</h4>
          <p>{words.value(part)}</p>
          <OriginTag origin={part.origin} covered={covered} />
        </>
      ) : (
        <div className={styles.silence}>
          <span>{name}</span>
          <NotStated>{t(part.stated === 'none' ? 'states.none' : 'states.notStated')}</NotStated>
        </div>
      )}
      <SourceLine of={part} />
    </li>
  );
}

function Related({ documents, covered }: { readonly documents: readonly MainDocument[]; readonly covered: string | null }) {
  const { t } = useTranslation();
  if (documents.length === 0) return null;
  return (
    <section aria-labelledby="hor-ihop">
      <SectionHeading id="hor-ihop" level={3}>
        {t('strategy.related')}
      </SectionHeading>
      <ul className={styles.railList}>
        {documents.map((document) => (
          <RelatedDocument key={document.key} document={document} covered={covered} />
        ))}
      </ul>
    </section>
  );
}

function RelatedDocument({ document, covered }: { readonly document: MainDocument; readonly covered: string | null }) {
  const { t } = useTranslation();
  const word = useStrategyWord();
  const decision = useRelatedDecision(document);
  const relation = document.relation && word('relatedAs', document.relation);
  return (
    <li>
      <h4>{document.title}</h4>
      {relation && <p>{relation}</p>}
      {decision && <p>{decision}</p>}
      {!document.read && <p>{t('strategy.notRead')}</p>}
      <OriginTag origin={document.origin} covered={covered} />
      <SourceLine of={document} />
    </li>
  );
}

/** "Antagna av kommunfullmäktige, 2008, dnr 1/2007"; null where nobody is said to have adopted it. */
function useRelatedDecision({ facts, type }: MainDocument): string | null {
  const { t } = useTranslation();
  const words = usePartWords();
  const adopters = partIn(facts, 'adopter')?.actors;
  if (!adopters) return null;
  const adopted = t(`strategy.adopted.${grammarOf(type)}`, { who: midSentence(words.actors(adopters)) });
  const day = partIn(facts, 'decisionDate')?.text;
  const reference = partIn(facts, 'decisionReference')?.text;
  return [adopted, day, reference].filter(Boolean).join(', ');
}
