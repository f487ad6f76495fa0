import { TextLink } from '@utblick/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { guidePath } from '../../../paths';
import { textOf } from '../../fields/written';
import { RuleContents, RuleDocuments, RuleWhen } from './RuleAnswers';
import { type RuleFormProps, RuleHead } from './RuleHead';
import { RuleSteps } from './RuleSteps';

/** One rule of the draft, built from its parts. */
export function RuleEditor(props: RuleFormProps) {
  const { guide, rule } = props;
  const { t } = useTranslation();
  return (
    <div className="guide-rule">
      <p>
        <TextLink href={guidePath(guide.page.id, 'regler')}>{t('ruleGuide.all')}</TextLink>
      </p>
      <h3 className="u-t18">{textOf(rule.name) || t('guide.list.unnamed')}</h3>
      <Part name="what">
        <RuleHead {...props} />
        <RuleContents {...props} />
      </Part>
      <Part name="when">
        <RuleWhen {...props} />
      </Part>
      <Part name="chain">
        <RuleSteps {...props} />
      </Part>
      <Part name="documents">
        <RuleDocuments {...props} />
      </Part>
    </div>
  );
}

function Part({ name, children }: { readonly name: 'what' | 'when' | 'chain' | 'documents'; readonly children: ReactNode }) {
  const { t } = useTranslation();
  const id = `regel-${name}`;
  return (
    <section className="guide-rule-part" aria-labelledby={id}>
      <h4 id={id}>{t(`ruleGuide.part.${name}`)}</h4>
      <div className="u-fields">{children}</div>
    </section>
  );
}
