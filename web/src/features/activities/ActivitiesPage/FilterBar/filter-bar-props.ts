import type { ActivityList } from '../activity-list';
import type { ListViewControl } from '../useListView';

/** What the filters are shown from and changed through. */
export interface FilterBarProps {
  readonly list: ActivityList;
  readonly control: ListViewControl;
}
