import { ASSIGN, BERIT, DEACTIVATE, END, EVA, INVITE, JONNA, PeoplePlayers, REACTIVATE, SIV, SUBSTITUTE } from '../../api/people-players';
import type { TestServer } from '../../kit/server';

const TODAY = '2027-02-01';
const ADA = 'ada.exempel@kristianstad.example';
const ULF = 'ulf.modell@kristianstad.example';

/** Somebody does something that has to be acknowledged, and gets what the one field of the answer holds. */
type Deed = <Data>(email: string, document: string, variables?: object) => Promise<Data>;

function deedsOf(players: PeoplePlayers): Deed {
  return async <Data>(email: string, document: string, variables: object = {}) => {
    const { data, errors } = await (await players.as(email)).query<Record<string, Data>>(document, variables);
    const [answer] = Object.values(data ?? {});
    if (errors.length > 0 || answer === undefined) throw new Error(`${email}: ${JSON.stringify(errors)} to ${document}`);
    expect(answer).not.toHaveProperty('errors');
    return answer;
  };
}

/** Invites, appoints, shuts out and lets in again, imports and hands over: on a server whose clock says the first of February 2027. */
export async function dealWithPeople(server: TestServer): Promise<void> {
  const players = new PeoplePlayers(server);
  const deed = deedsOf(players);
  await deed(JONNA, INVITE, { input: { name: 'Ada Exempel', email: ADA, assignments: [] } });
  const personId = await players.personId(ADA);
  await deed(JONNA, 'mutation S($personId: ID!) { sendInvitation(personId: $personId) { personId } }', { personId });
  await deed(JONNA, 'mutation W($personId: ID!) { withdrawInvitation(personId: $personId) { personId } }', { personId });
  await deed(JONNA, DEACTIVATE, { id: personId });
  await deed(JONNA, REACTIVATE, { id: personId });
  const held = { unitId: '', validFrom: TODAY, validTo: '', reference: '', beside: false };
  const unitId = await players.unitId('kristianstad', 'kultur-och-fritid');
  await deed(JONNA, ASSIGN, { personId, input: { ...held, unitId, roleKey: 'projektagare' } });
  const [assignment] = (await players.person(JONNA, ADA)).assignments;
  await deed(JONNA, END, { id: assignment?.id, day: TODAY });
  await standIn(players, deed);
  const table = 'Namn\tE-post\nBea Exempel\tbea.exempel@kristianstad.example';
  await deed(JONNA, 'mutation I($input: ImportInput!) { importPeople(input: $input) { __typename } }', {
    input: { table, reference: '', invites: false },
  });
  await handOver(players, deed);
}

async function standIn(players: PeoplePlayers, deed: Deed): Promise<void> {
  const assignmentId = (await players.person(JONNA, EVA)).assignments.find(({ roleKey }) => roleKey === 'kontaktperson')?.id;
  const substitute = { assignmentId, personId: await players.personId(SIV), validFrom: '2027-03-01', validTo: '2027-03-31', reference: '' };
  await deed(BERIT, SUBSTITUTE, { input: substitute });
}

async function handOver(players: PeoplePlayers, deed: Deed): Promise<void> {
  const page = 'query P($id: ID!) { successionPage(personId: $id) { assignments { id } activities { id } reports { id } } }';
  const id = await players.personId(ULF);
  const holdings = await deed<Record<string, readonly { readonly id: string }[]>>(JONNA, page, { id });
  const toPersonId = await players.personId(SIV);
  const handovers = Object.values(holdings).flatMap((things) => things.map((thing) => ({ thingId: thing.id, toPersonId })));
  await deed(
    JONNA,
    'mutation S($id: ID!, $input: SuccessionInput!) { succeed(personId: $id, input: $input) { __typename ... on FormErrors { errors { field code } } } }',
    {
      id,
      input: { from: TODAY, handovers, reference: 'Beslut 1', deactivates: false },
    },
  );
}
