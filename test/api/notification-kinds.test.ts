import { join } from 'node:path';
import { startProgram } from '../kit/process';
import { Players, people } from './decision-players';
import { until } from './letters';
import { EVA, MANAGER, SIGRID, Telling } from './notification-players';

const START = `mutation Start($name: String!) { startDraft(name: $name) { ... on VersionDraftStarted { draftId } } }`;
const DRAFT = `query Draft($id: ID!) { draftPage(id: $id, language: "sv") { id name revision text newest problems { message } } }`;
const SAVE = `mutation Save($draftId: ID!, $revision: Int!, $name: String!, $text: String!) {
  saveDraft(draftId: $draftId, revision: $revision, name: $name, text: $text, language: "sv") { ... on VersionDraftSaved { revision } } }`;
const PUBLISH = `mutation Publish($draftId: ID!, $revision: Int!, $input: PublicationInput!) {
  publishDraft(draftId: $draftId, revision: $revision, input: $input) { __typename ... on VersionPublished { number } } }`;

interface Draft {
  readonly id: string;
  readonly name: string;
  readonly revision: number;
  readonly text: string;
  readonly newest: number;
}

let telling: Telling;

beforeAll(async () => {
  telling = await Telling.begin();
}, 180_000);

afterAll(async () => {
  await telling?.end();
});

/** Publishes a next version in which one text is another. */
async function publishWith(from: string, to: string): Promise<void> {
  const { draftId: id } = await telling.ask<{ draftId: string }>(MANAGER, START, { name: 'Prov' });
  const draft = await telling.ask<Draft>(MANAGER, DRAFT, { id });
  expect(draft.text).toContain(from);
  const text = draft.text.replace(from, to);
  const { revision } = await telling.ask<Draft>(MANAGER, SAVE, { draftId: id, revision: draft.revision, name: draft.name, text });
  const input = { effectiveFrom: '2025-01-08', reason: 'Beslut i kommunstyrelsen § 7', latest: draft.newest };
  const published = await telling.ask(MANAGER, PUBLISH, { draftId: id, revision, input });
  expect(published).toMatchObject({ __typename: 'VersionPublished' });
  await telling.quiet();
}

describe('a rule that changes', () => {
  const changed = () => telling.listOf(EVA, 'configuration_changed');

  test('is told to those whom it names, once for each rule and version, and not to whoever changed it', async () => {
    await publishWith('name: Årlig uppföljning', 'name: Årets uppföljning');
    expect(await changed()).toEqual([
      expect.objectContaining({ link: '/strategi', words: expect.objectContaining({ day: '2025-01-08' }) }),
    ]);
    expect(await telling.listOf(MANAGER, 'configuration_changed')).toEqual([]);
  });

  test('is not told of again when something else changes, and is told of anew when it changes again', async () => {
    await publishWith('shortName: Kristianstad', 'shortName: Kristianstad stad');
    expect(await changed()).toHaveLength(1);
    await publishWith('name: Årets uppföljning', 'name: Årlig uppföljning');
    expect(await changed()).toHaveLength(2);
  });
});

describe('steps and decisions', () => {
  let roundId: string;
  let players: Players;
  const decision = () => ({
    roundId,
    stepKey: 'godkanner',
    body: 'Kommunstyrelsen',
    outcome: 'approved',
    decidedOn: '2025-01-08',
    paragraph: '45',
    diarienummer: 'KS 2025/118',
    note: '',
  });

  beforeAll(async () => {
    const [server] = telling.servers;
    if (!server) throw new Error('no server');
    players = new Players(server);
    roundId = await players.compiledRound(2019);
    await telling.quiet();
  }, 120_000);

  test('whose step it has become is told so, with where to take it', async () => {
    const waits = await telling.listOf(SIGRID, 'step_waits');
    expect(waits).toEqual([expect.objectContaining({ link: `/redovisning/${roundId}/beslut/godkanner` })]);
    expect(await telling.listOf(EVA, 'step_waits')).toEqual([]);
  });

  test('those who prepared a matter are told of its decision once, however often it is sent', async () => {
    const answers = [await players.decide(decision()), await players.decide(decision())];
    expect(answers[0]).toMatchObject({ __typename: 'DecisionRecorded' });
    await telling.quiet();
    for (const email of [people.office, MANAGER]) {
      const told = await telling.listOf(email, 'decision_made');
      expect(told).toEqual([
        expect.objectContaining({ link: `/redovisning/${roundId}`, words: expect.objectContaining({ day: '2025-01-08' }) }),
      ]);
    }
    expect(await telling.listOf(SIGRID, 'decision_made')).toEqual([]);
    expect(await telling.listOf(SIGRID, 'step_waits')).toHaveLength(1);
  });
});

describe('a message from another tenant', () => {
  const hook = join(__dirname, '..', '..', 'server', 'hook.cjs');
  const received = () => telling.listOf(MANAGER, 'message_received');
  const delivered = () =>
    until(
      async () => (await telling.rows('SELECT FROM outbox WHERE delivered_at IS NULL')).length === 0,
      () => 'the message is delivered',
    );

  test('is told of in the app and by letter to those who look after the configuration: who wrote, and nothing of what', async () => {
    const letters = telling.sinceNow();
    const [sender] = await telling.rows<{ id: string; name: string }>(`SELECT id, name FROM tenant WHERE key = 'helsingborg'`);
    const send = [join(__dirname, 'outbox-sender.ts'), telling.database.appUrl, sender?.id ?? '', telling.tenantId];
    expect(await startProgram(process.execPath, ['--require', hook, ...send], {}).exitCode).toBe(0);
    await delivered();
    await telling.quiet();
    expect(await received()).toEqual([
      expect.objectContaining({ words: expect.objectContaining({ tenant: sender?.name, day: '2025-01-08' }) }),
    ]);
    const [letter] = letters.to(MANAGER);
    expect(letter?.subject).toContain(`${sender?.name} har skickat ett meddelande till er`);
    expect(letter?.text).not.toContain('Bryssel');
    for (const email of [EVA, SIGRID]) expect(await telling.listOf(email, 'message_received')).toEqual([]);
  });

  test('is told of once, also where a server was killed before it had ticked the message off', async () => {
    await telling.rows('UPDATE outbox SET delivered_at = NULL');
    await telling.rows(
      `UPDATE jobs.job SET state = 'created', started_on = NULL, completed_on = NULL, start_after = now() WHERE name = 'outbox.deliver'`,
    );
    await delivered();
    await telling.quiet();
    expect(await received()).toHaveLength(1);
  });
});

describe('activities that grow old', () => {
  test('are told of on the morning that they do, by how many they are, and not again', async () => {
    const [person] = await telling.rows<{ id: string }>('SELECT id FROM person WHERE email = $1', [EVA]);
    await telling.rows(`UPDATE activity SET checked_on = '2024-07-14' WHERE contact_person_id = $1`, [person?.id]);
    const living = await telling.rows(`SELECT FROM activity WHERE contact_person_id = $1 AND status IN ('planned', 'running')`, [
      person?.id,
    ]);
    const told = () => telling.listOf(EVA, 'activities_stale');
    telling.setClock('2025-01-13T06:00:10Z');
    await telling.morning('2025-01-13');
    expect(await told()).toEqual([]);
    telling.setClock('2025-01-14T06:00:10Z');
    await telling.morning('2025-01-14');
    expect(await told()).toEqual([
      expect.objectContaining({ link: '/aktiviteter?kontrollera=ja&mina=ja', words: expect.objectContaining({ count: living.length }) }),
    ]);
    expect(living.length).toBeGreaterThan(0);
    telling.setClock('2025-01-15T06:00:10Z');
    await telling.morning('2025-01-15');
    expect(await told()).toHaveLength(1);
  }, 120_000);
});
