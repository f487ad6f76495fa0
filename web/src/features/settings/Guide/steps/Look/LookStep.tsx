import { accentProperties, accentTokens, contrast, isHexColour } from '@utblick/ui';
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../../shared/useFormat';
import { WordsField } from '../../fields/WordsField';
import { textOf } from '../../fields/written';
import type { GuideStepForm, GuideStepProps } from '../../guide';

/** The colour by which the municipality is recognised, with the contrast that it has where it is read. */
function UtseendeForm({ guide }: GuideStepProps) {
  const { t } = useTranslation();
  const tenant = guide.tree.tenant ?? {};
  const accent = textOf(tenant.accent);
  const set = (colour: string | undefined): void => guide.save('tenant', null, { ...tenant, accent: colour });
  return (
    <div className="u-fields">
      <div className="guide-colour">
        <WordsField guide={guide} path={['tenant', 'accent']} hint={t('guide.utseende.hint')} width="short" value={accent} onChange={set} />
        <input
          type="color"
          aria-label={t('guide.utseende.pick')}
          value={isHexColour(accent) ? accent.toLowerCase() : '#2c3743'}
          onChange={(event) => set(event.target.value.toUpperCase())}
        />
      </div>
      {isHexColour(accent) && <Samples accent={accent} name={textOf(tenant.name)} />}
    </div>
  );
}

const page = { light: '#FFFFFF', dark: '#13171B' } as const;

/** How the colour is used, light and dark, and what was done to it so that it can be read. */
function Samples({ accent, name }: { readonly accent: string; readonly name: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const tokens = accentTokens(accent);
  return (
    <div style={accentProperties(tokens) as CSSProperties}>
      <div className="guide-samples">
        {(['light', 'dark'] as const).map((mode) => (
          <div key={mode} className="guide-sample" style={{ colorScheme: mode }}>
            <p className="guide-sample-block">{name}</p>
            <p className="guide-sample-text">{t('guide.utseende.sample')}</p>
            <p className="u-t14">
              {t(`guide.utseende.${mode}`, { contrast: format.number(Math.round(contrast(tokens[mode].accent, page[mode]) * 10) / 10) })}
            </p>
          </div>
        ))}
      </div>
      {tokens.changes.length > 0 && (
        <ul className="u-list" role="status">
          {tokens.changes.map((change) => (
            <li key={change}>{t(`guide.utseende.changed.${change}`)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

export const lookStep: GuideStepForm = { key: 'utseende', Form: UtseendeForm };
