import {
  Bell,
  CalendarCheck,
  ClipboardCheck,
  FileCheck2,
  type LucideIcon,
  PencilLine,
  RefreshCw,
  ScrollText,
  Split,
  UserPlus,
} from 'lucide-react';
import type { TodoItem } from './page-types';

const icons: Readonly<Record<TodoItem['__typename'], LucideIcon>> = {
  TodoOwnReport: PencilLine,
  TodoLateReports: Bell,
  TodoReviews: ClipboardCheck,
  TodoCompilation: FileCheck2,
  TodoEntry: ScrollText,
  TodoStep: CalendarCheck,
  TodoVacancies: UserPlus,
  TodoPillars: Split,
  TodoChecks: RefreshCw,
};

/** The icon on a row's button. */
export const rowIcon = ({ __typename }: TodoItem): LucideIcon => icons[__typename];
