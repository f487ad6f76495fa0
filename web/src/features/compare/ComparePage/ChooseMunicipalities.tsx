import { Button, Checkbox, Dialog } from '@utblick/ui';
import { SlidersHorizontal } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import styles from './ComparePage.module.css';
import { addressOf, type CompareView } from './compare-view';
import type { Page } from './page-types';

export interface ChooseMunicipalitiesProps {
  readonly view: CompareView;
  readonly page: Page;
}

/** Which municipalities stand in the table. The choice is kept in the address, so that a link shows the same. */
export function ChooseMunicipalities({ view, page }: ChooseMunicipalitiesProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  if (page.choosable.length === 0) return null;
  return (
    <>
      <Button icon={<SlidersHorizontal aria-hidden />} onPress={() => setOpen(true)}>
        {t('comparison.choose')}
      </Button>
      {isOpen && <Choice view={view} page={page} onClose={() => setOpen(false)} />}
    </>
  );
}

function Choice({ view, page, onClose }: ChooseMunicipalitiesProps & { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const shown = page.columns.filter(({ own, version }) => !own && version !== null).map(({ key }) => key);
  const [chosen, setChosen] = useState<readonly string[]>(shown);
  const most = page.mostOthers;
  const tooMany = chosen.length > most;
  const show = (): void => {
    if (tooMany) return;
    void navigate(addressOf({ ...view, chosen }));
    onClose();
  };
  return (
    <Dialog
      isOpen
      title={t('comparison.chooseTitle')}
      onClose={onClose}
      closeLabel={t('comparison.close')}
      actions={
        <Button look="primary" onPress={show}>
          {t('comparison.show')}
        </Button>
      }
    >
      <p>{t('comparison.chooseLead', { most })}</p>
      {tooMany && (
        <p role="alert" className={styles.tooMany}>
          {t('comparison.chooseTooMany', { count: chosen.length, most })}
        </p>
      )}
      <ul className={styles.choices}>
        {page.choosable.map(({ key, name }) => (
          <li key={key}>
            <Checkbox
              isSelected={chosen.includes(key)}
              onChange={(selected) => setChosen(selected ? [...chosen, key] : chosen.filter((each) => each !== key))}
            >
              {name}
            </Checkbox>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
