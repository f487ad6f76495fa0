import { useTranslation } from 'react-i18next';
import { ChoiceField } from '../../fields/ChoiceField';
import { WordsField } from '../../fields/WordsField';
import type { GuideStepForm, GuideStepProps } from '../../guide';
import { MunicipalityLookup } from './MunicipalityLookup';
import { Populations } from './Populations';
import type { WrittenTenant } from './written-tenant';

/** The municipality itself: its names, its code and county, and how many live there. */
function KommunForm({ guide }: GuideStepProps) {
  const { t } = useTranslation();
  const tenant: WrittenTenant = guide.tree.tenant ?? {};
  const set = (changed: WrittenTenant): void => guide.save('tenant', null, { ...tenant, ...changed });
  return (
    <div className="u-fields">
      {tenant.kind !== 'region' && <MunicipalityLookup tenant={tenant} onChange={set} />}
      <WordsField guide={guide} path={['tenant', 'name']} value={tenant.name} onChange={(name) => set({ name })} />
      <WordsField
        guide={guide}
        path={['tenant', 'shortName']}
        hint={t('guide.kommun.shortNameHint')}
        value={tenant.shortName}
        onChange={(shortName) => set({ shortName })}
      />
      <WordsField
        guide={guide}
        path={['tenant', 'code']}
        label={t('guide.kommun.code')}
        hint={t('guide.kommun.codeHint')}
        width="short"
        value={tenant.code}
        onChange={(code) => set({ code })}
      />
      <ChoiceField
        guide={guide}
        path={['tenant', 'county']}
        value={tenant.county}
        onChange={(county) => set({ county })}
        choices={guide.page.counties.map(({ code, name }) => ({ id: code, name }))}
      />
      <Populations guide={guide} value={tenant.populations} onChange={(populations) => set({ populations })} />
    </div>
  );
}

export const municipalityStep: GuideStepForm = { key: 'kommun', Form: KommunForm };
