import { NotStated, SectionHeading } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { midSentence } from '../../../shared/actor-words';
import { useSourceWords } from '../../../shared/stated/useSourceWords';
import { useFormat } from '../../../shared/useFormat';
import type { SettingsPageQuery } from './SettingsPage.query.generated';

type Page = NonNullable<SettingsPageQuery['settingsPage']>;

/** Documents that could say more about follow-up, if they were read in. */
const tellingTypes: readonly string[] = ['handbook', 'policy'];

/** A document without any rule: what it says, that it has ended, and what else there is that has not been read in. */
export function NoRule({ page }: { readonly page: Page }) {
  const { t } = useTranslation();
  const format = useFormat();
  const sourceWords = useSourceWords();
  const { reporting, document, known, sources, rules } = page;
  const named = known.filter(({ type }) => tellingTypes.includes(type)).map(({ title }, at) => (at === 0 ? title : midSentence(title)));
  return (
    <section className="u-band" aria-labelledby="ingen-regel">
      <SectionHeading id="ingen-regel" note={<NotStated>{t('states.noneByDocument')}</NotStated>}>
        {t('settings.noRule.title')}
      </SectionHeading>
      <div className="u-band-body settings-no-rule">
        {document && (
          <p>
            {t('settings.noRule.lead', { title: document.title })}
            {document.status === 'expired' && document.validity.to && <> {t('settings.noRule.ended', { to: document.validity.to })}</>}
          </p>
        )}
        {named.length > 0 && <p>{t('settings.noRule.known', { count: named.length, list: format.list(named) })}</p>}
        {rules.length === 0 && <p>{t('settings.noRule.nothing')}</p>}
        <p className="u-t14 u-ink3">
          {reporting.sources
            .map((id) =>
              sourceWords(
                sources.find((source) => source.id === id),
                id,
              ),
            )
            .join(', ')}
        </p>
      </div>
    </section>
  );
}
