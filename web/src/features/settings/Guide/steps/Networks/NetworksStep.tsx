import { useTranslation } from 'react-i18next';
import { ItemList } from '../../fields/ItemList';
import { areaList } from '../../fields/item-list';
import type { GuideStepForm, GuideStepProps } from '../../guide';
import { NetworkFacts } from './NetworkFacts';
import { NetworkHead } from './NetworkHead';

/** The networks inside the municipality: who is in them, who appoints, who calls them together and how often they meet. */
function NetworksForm({ guide }: GuideStepProps) {
  const { t } = useTranslation();
  return (
    <ItemList
      guide={guide}
      list={areaList(guide, 'networks')}
      nameLabel={t('guideMatters.network.name')}
      addLabel={t('guideMatters.network.add')}
      newItem={(key, name) => ({ key, name })}
    >
      {(network, onChange, path) => (
        <>
          <NetworkHead guide={guide} path={path} value={network} onChange={onChange} />
          {network.stated !== 'none' && <NetworkFacts guide={guide} path={path} value={network} onChange={onChange} />}
        </>
      )}
    </ItemList>
  );
}

export const networksStep: GuideStepForm = { key: 'natverk', Form: NetworksForm };
