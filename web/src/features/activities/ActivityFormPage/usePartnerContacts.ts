import { useQuery } from '@apollo/client/react';
import { useEffect, useMemo, useState } from 'react';
import { useWatch } from 'react-hook-form';
import type { FormPage, FormValues } from './form-values';
import { PartnerContactsDocument, type PartnerContactsQuery } from './PartnerContacts.query.generated';

export type PartnerContact = PartnerContactsQuery['partnerContacts'][number];

/** How long a name has to stand still before it is asked about. In milliseconds. */
const pause = 400;
/** A name of fewer letters is still being typed. */
const shortest = 3;

/** Other units' contacts with the partners in the form, by the partner's name as it is typed there. Nothing where it is not asked. */
export function usePartnerContacts({ rules }: FormPage): (partner: string) => readonly PartnerContact[] {
  const partners = useWatch<FormValues, 'partners'>({ name: 'partners' });
  const unitId = useWatch<FormValues, 'unitId'>({ name: 'unitId' });
  const named = partners.map(({ name, country }) => ({ name: name.trim(), country })).filter(({ name }) => name.length >= shortest);
  const sought = useRest(JSON.stringify({ partners: named, unitId }));
  const input = useMemo(() => JSON.parse(sought) as { partners: typeof named; unitId: string }, [sought]);
  const skip = !rules.actsAsOne || input.partners.length === 0;
  const { data } = useQuery(PartnerContactsDocument, { variables: { input }, skip, fetchPolicy: 'network-only' });
  const contacts = skip ? [] : (data?.partnerContacts ?? []);
  return (partner) => contacts.filter(({ sought: of }) => of === partner.trim());
}

/** A text once it has stood still for a while. */
function useRest(text: string): string {
  const [rested, setRested] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), pause);
    return () => clearTimeout(timer);
  }, [text]);
  return rested;
}
