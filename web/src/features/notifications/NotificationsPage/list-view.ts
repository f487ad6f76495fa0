/** What of the list is asked for; the address bar says it, so that a link shows the same. */
export interface ListView {
  readonly unread: boolean;
  readonly first: number;
}

const step = 50;
const most = 500;

/** Reads the address bar; what makes no sense there is passed over. */
export function readListView(params: URLSearchParams): ListView {
  const wanted = Number(params.get('antal'));
  return {
    unread: params.get('visa') === 'olasta',
    first: Number.isInteger(wanted) && wanted > step ? Math.min(wanted, most) : step,
  };
}

/** The address that shows the view. */
export function listPath({ unread, first }: ListView): string {
  const params = new URLSearchParams({ ...(unread && { visa: 'olasta' }), ...(first > step && { antal: String(first) }) });
  return params.size > 0 ? `/aviseringar?${params}` : '/aviseringar';
}

/** The view with more of the older ones; null where there are none, or no more are shown. */
export const withOlder = ({ unread, first }: ListView, total: number): ListView | null =>
  total > first && first < most ? { unread, first: first + step } : null;
