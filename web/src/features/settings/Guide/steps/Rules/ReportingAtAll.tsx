import { useTranslation } from 'react-i18next';
import { PartField } from '../../fields/PartField';
import { WordsField } from '../../fields/WordsField';
import type { WrittenPart } from '../../fields/written';
import type { GuideStepProps } from '../../guide';

/** Whether the document asks for any reporting at all: that it has no rule is an answer too. */
export function ReportingAtAll({ guide }: GuideStepProps) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="redovisning-alls" className="guide-rule-part">
      <h3 id="redovisning-alls">{t('ruleGuide.reporting.title')}</h3>
      <PartField<string>
        guide={guide}
        path={['reporting']}
        hint={t('ruleGuide.reporting.hint')}
        value={guide.tree.reporting as WrittenPart<string>}
        onChange={(part) => guide.save('reporting', null, part)}
      >
        {(text, onText, path) => <WordsField guide={guide} path={path} long value={text} onChange={onText} />}
      </PartField>
    </section>
  );
}
