import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../shared/viewer/ViewerContext';
import styles from './TopBar.module.css';

/** Says that what is shown is invented, where it is; pressed, it says what. */
export function ExampleDataMark() {
  const { t } = useTranslation();
  if (!useViewer().tenant.exampleData) return null;
  return (
    <DialogTrigger>
      <Button className={styles.example}>{t('frame.exampleData')}</Button>
      <Popover className="u-popover">
        <Dialog className={styles.note} aria-label={t('frame.exampleData')}>
          {t('frame.exampleDataExplained')}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
