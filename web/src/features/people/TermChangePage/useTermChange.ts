import { useLazyQuery, useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { RowFault } from '../../../shared/table-paste/RowFaults';
import { useDraft } from '../../../shared/useDraft';
import { useViewer } from '../../../shared/viewer/ViewerContext';
import { usePeopleSending } from '../fields/usePeopleSending';
import { ChangeTermDocument } from './ChangeTerm.mutation.generated';
import type { TermChangePageQuery } from './TermChangePage.query.generated';
import { TermChangePreviewDocument, type TermChangePreviewQuery } from './TermChangePreview.query.generated';

export type TermPage = TermChangePageQuery['termChangePage'];
export type Preview = TermChangePreviewQuery['termChangePreview'];

interface TermDraft {
  readonly effectiveOn: string;
  readonly roleKeys: readonly string[];
  readonly table: string;
  readonly reference: string;
}

/** Committees and boards take over on the New Year after; that is where the form begins. */
const nextNewYear = (today: string): string => `${Number(today.slice(0, 4)) + 1}-01-01`;

/** The form of a change of term. A preview is shown of exactly what is sent; whatever is changed after asks for a new one. */
export function useTermChange({ today, roles }: TermPage) {
  const { accountId, tenant } = useViewer();
  const [start] = useState(
    (): TermDraft => ({ effectiveOn: nextNewYear(today), roleKeys: roles.map(({ key }) => key), table: '', reference: '' }),
  );
  const { draft, change: keep, clear, restored } = useDraft(`${accountId}.${tenant.id}.term`, start);
  const [ask, asking] = useLazyQuery(TermChangePreviewDocument, { fetchPolicy: 'no-cache' });
  const [mutate, applying] = useMutation(ChangeTermDocument);
  const [preview, setPreview] = useState<Preview | null>(null);
  const [rowFaults, setRowFaults] = useState<readonly RowFault[]>([]);
  const sending = usePeopleSending();
  const navigate = useNavigate();
  const change = (changed: Partial<TermDraft>): void => {
    keep({ ...draft, ...changed });
    setPreview(null);
    for (const field of Object.keys(changed)) sending.mend(field);
  };
  const input = { ...draft, roleKeys: [...draft.roleKeys] };
  const show = async (): Promise<void> => {
    setPreview(null);
    setRowFaults([]);
    const shown = await sending.send(async () => (await ask({ variables: { input } })).data?.termChangePreview);
    if (!shown) return;
    if (shown.faults.length > 0) return sending.setFaults(shown.faults);
    setRowFaults(shown.rowFaults);
    setPreview(shown);
  };
  const apply = async (): Promise<void> => {
    const done = await sending.send(async () => (await mutate({ variables: { input } })).data?.changeTerm);
    if (done?.__typename === 'TableFaults') return setRowFaults(done.rows);
    if (done?.__typename !== 'OperationApplied') return;
    clear();
    await navigate('/personer', { state: { done: 'term' } });
  };
  return { draft, change, restored, preview, rowFaults, sending, show, asking: asking.loading, apply, applying: applying.loading };
}
