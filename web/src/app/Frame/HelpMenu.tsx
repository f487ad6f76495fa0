import { Dialog, Facts, Menu, MenuItem, NotStated, ProposalTag } from '@utblick/ui';
import { CircleQuestionMark } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import styles from './TopBar.module.css';

type Topic = 'shortcuts' | 'marks' | 'about';

/** Shortcuts, what the marks mean, and what this is. */
export function HelpMenu() {
  const { t } = useTranslation();
  const [topic, setTopic] = useState<Topic | null>(null);
  const close = () => setTopic(null);
  return (
    <div className={styles.help}>
      <Menu
        label={t('frame.help.title')}
        placement="bottom end"
        trigger={
          <Button className={styles.quiet}>
            <CircleQuestionMark aria-hidden />
            {t('frame.help.title')}
          </Button>
        }
      >
        {(['shortcuts', 'marks', 'about'] as const).map((id) => (
          <MenuItem key={id} id={id} name={t(`frame.help.${id}`)} onAction={() => setTopic(id)} />
        ))}
      </Menu>
      <Dialog title={topic ? t(`frame.help.${topic}`) : ''} isOpen={topic !== null} onClose={close} closeLabel={t('errors.close')}>
        {topic === 'shortcuts' && <Shortcuts />}
        {topic === 'marks' && <Marks />}
        {topic === 'about' && <p>{t('frame.help.aboutLead')}</p>}
      </Dialog>
    </div>
  );
}

function Shortcuts() {
  const { t } = useTranslation();
  const keys = [
    ['Ctrl K', t('frame.help.shortcutSearch')],
    ['Tab', t('frame.help.shortcutNext')],
    ['Shift Tab', t('frame.help.shortcutPrevious')],
    ['Esc', t('frame.help.shortcutClose')],
  ] as const;
  return (
    <>
      <p>{t('frame.help.shortcutsLead')}</p>
      <div className="u-band-body">
        <Facts facts={keys.map(([name, value]) => ({ name, value }))} />
      </div>
    </>
  );
}

function Marks() {
  const { t } = useTranslation();
  return (
    <div className="u-fields">
      <div>
        <NotStated>{t('states.notStated')}</NotStated>
        <p className={styles.markText}>{t('frame.help.markNotStated')}</p>
      </div>
      <div>
        <ProposalTag>{t('taxonomy.origin.proposal')}</ProposalTag>
        <p className={styles.markText}>{t('frame.help.markProposal')}</p>
      </div>
    </div>
  );
}
