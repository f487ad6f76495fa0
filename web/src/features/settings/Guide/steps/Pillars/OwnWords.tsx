import { useTranslation } from 'react-i18next';
import { WordsField } from '../../fields/WordsField';
import type { GuideStepProps } from '../../guide';

type Word = { readonly one?: string | undefined; readonly many?: string | undefined };

/** What the municipality itself calls its pillars and commitments, in the singular and the plural. */
export function OwnWords({ guide }: GuideStepProps) {
  const { t } = useTranslation();
  const words = guide.tree.words ?? {};
  const set = (name: 'pillar' | 'commitment', word: Word): void => {
    const isEmpty = word.one === undefined && word.many === undefined;
    const changed = { ...words, [name]: isEmpty ? undefined : word };
    guide.save('words', null, changed.pillar || changed.commitment ? changed : null);
  };
  return (
    <>
      {(['pillar', 'commitment'] as const).map((name) => (
        <fieldset key={name} className="guide-part">
          <legend className="u-label">{t(`configuration.field.${name}`)}</legend>
          <p className="u-hint">{t(`guide.inriktningar.${name}WordHint`)}</p>
          <div className="u-field-row">
            {(['one', 'many'] as const).map((number) => (
              <WordsField
                key={number}
                guide={guide}
                path={['words', name, number]}
                value={words[name]?.[number]}
                onChange={(word) => set(name, { ...words[name], [number]: word })}
              />
            ))}
          </div>
        </fieldset>
      ))}
    </>
  );
}
