import { useTranslation } from 'react-i18next';
import type { GuideStepForm, GuideStepProps } from '../../guide';
import { Cooperation } from './Cooperation';
import { Geography } from './Geography';
import { Goals } from './Goals';
import { Matter } from './Matter';
import { ActorsPart, TextPart } from './MatterParts';
import { Publication } from './Publication';
import { ActsAsOnePart, TownsPart } from './TownsAndVoice';

/** What else the document can say something about: money, travel, twin towns, who speaks for the municipality, where, and what is public. */
function MattersForm({ guide }: GuideStepProps) {
  const { t } = useTranslation();
  return (
    <>
      <Matter name={t('configuration.field.funding')}>
        <TextPart guide={guide} area="funding" field="ordinaryBudget" />
        <ActorsPart guide={guide} area="funding" field="securedBy" />
        <TextPart guide={guide} area="funding" field="externalFunding" />
        <ActorsPart guide={guide} area="funding" field="applicationSupport" />
        <TextPart guide={guide} area="funding" field="applicationCheck" />
        <ActorsPart guide={guide} area="funding" field="applicationApproval" />
        <TextPart guide={guide} area="funding" field="coFinancing" />
        <ActorsPart guide={guide} area="funding" field="callMonitoring" />
      </Matter>
      <Matter name={t('configuration.field.travel')}>
        <ActorsPart guide={guide} area="travel" field="rulesSetBy" />
        <TextPart guide={guide} area="travel" field="area" />
      </Matter>
      <Matter name={t('configuration.field.twinTowns')}>
        <TownsPart guide={guide} />
        <ActorsPart guide={guide} area="twinTowns" field="responsible" />
        <TextPart guide={guide} area="twinTowns" field="text" />
      </Matter>
      <Matter name={t('configuration.field.representation')}>
        <ActorsPart guide={guide} area="representation" field="by" />
        <TextPart guide={guide} area="representation" field="text" />
        <ActsAsOnePart guide={guide} />
      </Matter>
      <Geography guide={guide} />
      <Publication guide={guide} />
      <Cooperation guide={guide} />
      <Goals guide={guide} />
    </>
  );
}

export const mattersStep: GuideStepForm = { key: 'ovrigt', Form: MattersForm };
