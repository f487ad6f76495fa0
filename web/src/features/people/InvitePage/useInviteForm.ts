import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { useDraft } from '../../../shared/useDraft';
import { useViewer } from '../../../shared/viewer/ViewerContext';
import { emptyRole, type RoleForm } from '../fields/RoleFields';
import { usePeopleSending } from '../fields/usePeopleSending';
import { useWayBack } from '../useWayBack';
import type { InvitePageQuery } from './InvitePage.query.generated';
import { InvitePersonDocument } from './InvitePerson.mutation.generated';

export type InviteData = InvitePageQuery['invitePage'];

interface InviteDraft {
  readonly name: string;
  readonly email: string;
  readonly assignments: readonly (RoleForm & { readonly id: number })[];
}

/** The form of an invitation. What is typed is kept in this window until it is sent. A vacancy's role and unit come in the address. */
export function useInviteForm({ today, roles, roleRequired }: InviteData) {
  const { accountId, tenant } = useViewer();
  const [search] = useSearchParams();
  const asked = { roleKey: search.get('roll') ?? '', unitId: search.get('enhet') ?? '' };
  const known = roles.find(({ key, units }) => key === asked.roleKey && units.some(({ unitId }) => unitId === asked.unitId));
  const [start] = useState((): InviteDraft => {
    const first = { ...emptyRole(today), ...(known ? asked : {}), id: 0 };
    return { name: '', email: '', assignments: known || roleRequired ? [first] : [] };
  });
  const key = `${accountId}.${tenant.id}.invite.${asked.roleKey}.${asked.unitId}`;
  const { draft, change, clear, restored } = useDraft(key, start);
  const [mutate, { loading }] = useMutation(InvitePersonDocument);
  const sending = usePeopleSending();
  const navigate = useNavigate();
  const { keep } = useWayBack();
  const send = async (): Promise<void> => {
    const assignments = draft.assignments.map(({ id: _place, ...form }) => form);
    const input = { name: draft.name, email: draft.email, assignments };
    const sent = await sending.send(async () => (await mutate({ variables: { input } })).data?.invitePerson);
    if (!sent) return;
    clear();
    await navigate(keep(`/personer/${sent.personId}`), { state: { invited: true } });
  };
  const add = (): void => {
    const id = Math.max(-1, ...draft.assignments.map((each) => each.id)) + 1;
    change({ ...draft, assignments: [...draft.assignments, { ...emptyRole(today), id }] });
  };
  const remove = (at: number): void => {
    sending.setFaults([]);
    change({ ...draft, assignments: draft.assignments.filter((_, place) => place !== at) });
  };
  const write = (at: number, form: RoleForm): void =>
    change({ ...draft, assignments: draft.assignments.map((each, place) => (place === at ? { ...form, id: each.id } : each)) });
  return { draft, change, restored, sending, pending: loading, send, add, remove, write };
}
