import { Banner, LinkButton } from '@utblick/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useLocation, useParams } from 'react-router';
import { guideItemPath, guidePath } from '../../../paths';
import { areaList, type WrittenList } from '../../fields/item-list';
import type { Guide, GuideStepForm, GuideStepProps } from '../../guide';
import { DraftRulePreview } from './DraftRulePreview';
import { Meetings } from './Meetings';
import { ReportingAtAll } from './ReportingAtAll';
import { RuleEditor } from './RuleEditor';
import { RuleList } from './RuleList';
import './Rules.css';
import type { WrittenRule } from './written-rule';

/** The rules of the draft, or one of them where the address names it. */
function RulesForm({ guide }: GuideStepProps) {
  const { item } = useParams();
  const { hash } = useLocation();
  const list = rulesIn(guide);
  const named = item === undefined ? ruleNamedIn(hash, list) : undefined;
  if (named) return <Navigate to={guideItemPath(guide.page.id, 'regler', named) + hash} replace />;
  if (item !== undefined) return <OneRule guide={guide} list={list} ruleKey={item} />;
  return (
    <>
      <RuleList guide={guide} list={list} />
      <ReportingAtAll guide={guide} />
      <Meetings guide={guide} />
    </>
  );
}

const rulesIn = (guide: Guide): WrittenList<WrittenRule> => areaList(guide, 'rules') as WrittenList<WrittenRule>;

/** The key of the rule that an address leads into by its place: `#falt-rules-2-deadline`. */
function ruleNamedIn(hash: string, { items }: WrittenList<WrittenRule>): string | undefined {
  const place = /^#falt-rules-(\d+)(?:-|$)/.exec(hash)?.[1];
  return place === undefined ? undefined : items[Number(place)]?.key;
}

/** Beside a rule stands its picture. */
function Beside({ guide, children }: GuideStepProps & { readonly children: ReactNode }) {
  const { item } = useParams();
  const rule = rulesIn(guide).items.find(({ key }) => key === item);
  return rule ? <DraftRulePreview guide={guide} rule={rule} /> : children;
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

export const rulesStep: GuideStepForm = { key: 'regler', Form: RulesForm, Beside };
