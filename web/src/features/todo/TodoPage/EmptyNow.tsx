import { EmptyState, LinkButton } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { setUpPath } from '../../../shared/set-up';
import { useFormat } from '../../../shared/useFormat';
import { useViewer } from '../../../shared/viewer/ViewerContext';
import type { Page } from './page-types';
import { useComingWords } from './useComingWords';

/** Nothing to do: the next date, and one thing that would be of use. */
export function EmptyNow({ page }: { readonly page: Page }) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useComingWords();
  const next = page.soon.find(({ own }) => own) ?? page.soon[0];
  const { menu } = useViewer().tenant;
  const useful = page.maySetUp ? 'setUp' : page.mayAddActivity ? 'add' : menu.includes('strategy') ? 'read' : null;
  const action = {
    setUp: <LinkButton href={setUpPath}>{t('guide.entrance.setUp')}</LinkButton>,
    add: <LinkButton href="/aktiviteter/ny">{t('todo.newActivity')}</LinkButton>,
    read: <LinkButton href="/strategi">{t('todo.empty.toStrategy')}</LinkButton>,
  };
  return (
    <EmptyState done headingLevel={3} title={t('todo.empty.title')} action={useful && action[useful]}>
      <p>{next ? t('todo.empty.next', { day: format.day(next.on, 'dayAndMonth'), what: words(next).label }) : t('todo.empty.noNext')}</p>
      {useful && <p>{t(`todo.empty.${useful}`)}</p>}
    </EmptyState>
  );
}
