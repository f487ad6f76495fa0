import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useDraft } from '../../../shared/useDraft';
import type { AdministratorForm } from '../fields/AdministratorFields';
import { useFoundingSending } from '../fields/useFoundingSending';
import type { FoundedState } from '../OperatorPage/Founded';
import { FoundTenantDocument } from './FoundTenant.mutation.generated';
import type { MunicipalityListQuery } from './MunicipalityList.query.generated';

export type Municipality = MunicipalityListQuery['municipalityList'][number];

export const ways = ['listed', 'invented', 'region'] as const;

/** What the operator has typed. */
export interface FoundingDraft {
  readonly way: (typeof ways)[number];
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly administrator: AdministratorForm;
}

const empty: FoundingDraft = { way: 'listed', code: '', name: '', shortName: '', administrator: { name: '', email: '' } };

/** The form of a new tenant. What is typed is kept in this window until it is founded. */
export function useFoundingForm(municipalities: readonly Municipality[]) {
  const [start] = useState(empty);
  const { draft, change, clear } = useDraft('operator.founding', start);
  const [mutate, { loading }] = useMutation(FoundTenantDocument, { context: { withoutSession: true } });
  const sending = useFoundingSending();
  const navigate = useNavigate();
  const choose = (code: string | null): void => {
    sending.mend('municipality');
    const found = municipalities.find((each) => each.code === code);
    change({ ...draft, code: found?.code ?? '', name: found?.name ?? '', shortName: found?.shortName ?? '' });
  };
  const turn = (way: string): void => {
    const known = ways.find((each) => each === way);
    if (known && known !== draft.way) change({ ...draft, way: known, code: '', name: '', shortName: '' });
  };
  const send = async (): Promise<void> => {
    const { way, ...typed } = draft;
    const input = { ...typed, listed: way === 'listed', kind: way === 'region' ? 'region' : 'municipality' };
    const sent = await sending.send(async () => (await mutate({ variables: { input } })).data?.foundTenant);
    if (!sent) return;
    clear();
    const state: FoundedState = { founded: { name: draft.name.trim(), email: draft.administrator.email.trim(), link: sent.link } };
    await navigate('/drift', { state });
  };
  return { draft, change, choose, turn, sending, pending: loading, send };
}

export type FoundingFormState = ReturnType<typeof useFoundingForm>;
