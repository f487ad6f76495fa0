import { LinkButton, SectionHeading } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { EmptyNow } from './EmptyNow';
import { LateRow } from './LateRow';
import styles from './Now.module.css';
import type { Page, TodoItem } from './page-types';
import { RowFrame } from './RowFrame';
import { rowIcon } from './row-icon';
import { useRowWords } from './useRowWords';

/** Late and due within two weeks, one row for each decision to act. */
export function Now({ page }: { readonly page: Page }) {
  const { t } = useTranslation();
  const primary = primaryOf(page.now);
  return (
    <section className="u-band" aria-labelledby="nu">
      <SectionHeading id="nu" note={t('todo.nowNote')}>
        {t('todo.now')}
      </SectionHeading>
      {page.now.length === 0 ? (
        <EmptyNow page={page} />
      ) : (
        <ul className={styles.rows}>
          {page.now.map((item) =>
            item.__typename === 'TodoLateReports' && item.toRemind.length > 0 ? (
              <LateRow key={item.key} item={item} primary={item === primary} />
            ) : (
              <Row key={item.key} item={item} primary={item === primary} />
            ),
          )}
        </ul>
      )}
    </section>
  );
}

/** Only one row has the primary button: the first late one, or with nothing late the one that is due first. */
function primaryOf(items: readonly TodoItem[]): TodoItem | undefined {
  return items.find(({ dueState }) => dueState === 'late') ?? items.find(({ dueState }) => dueState === 'due');
}

function Row({ item, primary }: { readonly item: TodoItem; readonly primary: boolean }) {
  const { sentence, detail, action, href } = useRowWords()(item);
  const Icon = rowIcon(item);
  return (
    <RowFrame item={item} sentence={sentence} detail={detail}>
      <LinkButton href={href} look={primary ? 'primary' : 'secondary'} icon={<Icon aria-hidden />} aria-describedby={`att-${item.key}`}>
        {action}
      </LinkButton>
    </RowFrame>
  );
}
