import { isNotificationKind } from '@utblick/domain';
import { Banner, Button, LinkButton } from '@utblick/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { OpenPage } from '../../shared/open-page/OpenPage';
import { usePageTitle } from '../../shared/usePageTitle';

/** What letters the link names; its signature is the server's to check. */
function useLetters(token: string): string | null {
  const { t } = useTranslation();
  const what = token.split('.')[0] ?? '';
  if (what === 'digest') return t('notifications.stop.digest');
  return isNotificationKind(what) ? t(`notifications.kind.${what}.name`) : null;
}

type Outcome = 'done' | 'invalid' | 'failed';

/** Sends what mail programs send for one click (RFC 8058). */
async function stopLetters(token: string): Promise<Outcome> {
  const body = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' });
  const answer = await fetch(`/avsluta-utskick/${encodeURIComponent(token)}`, { method: 'POST', body, credentials: 'omit' }).catch(
    () => null,
  );
  if (answer?.ok) return 'done';
  return answer?.status === 404 ? 'invalid' : 'failed';
}

/** Where the link in a letter leads that stops such letters. Opening it changes nothing: programs open links too. */
export function StopLettersPage() {
  const { t } = useTranslation();
  const { token = '' } = useParams();
  const letters = useLetters(token);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [pending, setPending] = useState(false);
  const finished = outcome === 'done' || outcome === 'invalid';
  const title = finished ? t(`notifications.stop.${outcome}Title`) : t('notifications.stop.title');
  usePageTitle(title);
  const stop = async (): Promise<void> => {
    setPending(true);
    setOutcome(await stopLetters(token));
    setPending(false);
  };
  if (finished) {
    return (
      <OpenPage title={title} lead={t(`notifications.stop.${outcome}Lead`)}>
        <div className="u-buttons" role="status">
          <LinkButton href="/konto/aviseringar">{t('notifications.stop.toSettings')}</LinkButton>
        </div>
      </OpenPage>
    );
  }
  return (
    <OpenPage title={title} lead={letters === null ? t('notifications.stop.leadUnknown') : t('notifications.stop.lead', { name: letters })}>
      {outcome === 'failed' && <Banner tone="late" title={t('notifications.stop.failed')} announce />}
      <div className="u-buttons">
        <Button look="primary" pending={pending} pendingLabel={t('notifications.stop.pending')} onPress={() => void stop()}>
          {t('notifications.stop.button')}
        </Button>
      </div>
    </OpenPage>
  );
}
