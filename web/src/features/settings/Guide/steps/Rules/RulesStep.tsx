import { Banner, LinkButton } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { guidePath } from '../../../paths';
import { areaList, type WrittenList } from '../../fields/item-list';
import type { Guide, GuideStepForm, GuideStepProps } from '../../guide';
import { Meetings } from './Meetings';
import { ReportingAtAll } from './ReportingAtAll';
import { RuleEditor } from './RuleEditor';
import { RuleList } from './RuleList';
import type { WrittenRule } from './written-rule';

/** The rules of the draft, or one of them where the address names it. */
function RulesForm({ guide }: GuideStepProps) {
  const { item } = useParams();
  const list = areaList(guide, 'rules') as WrittenList<WrittenRule>;
  if (item !== undefined) return <OneRule guide={guide} list={list} ruleKey={item} />;
  return (
    <>
      <RuleList guide={guide} list={list} />
      <ReportingAtAll guide={guide} />
      <Meetings guide={guide} />
    </>
  );
}

interface OneRuleProps {
  readonly guide: Guide;
  readonly list: WrittenList<WrittenRule>;
  readonly ruleKey: string;
}

function OneRule({ guide, list, ruleKey }: OneRuleProps) {
  const { t } = useTranslation();
  const index = list.items.findIndex(({ key }) => key === ruleKey);
  const rule = list.items[index];
  if (rule) return <RuleEditor guide={guide} path={[...list.path, index]} rule={rule} onChange={(next) => list.set(index, next)} />;
  const action = <LinkButton href={guidePath(guide.page.id, 'regler')}>{t('ruleGuide.all')}</LinkButton>;
  return (
    <Banner title={t('ruleGuide.notThere')} action={action}>
      {t('ruleGuide.notThereLead')}
    </Banner>
  );
}

export const rulesStep: GuideStepForm = { key: 'regler', Form: RulesForm };
