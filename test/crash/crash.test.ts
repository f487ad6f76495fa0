import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { verifyAuditChain } from '../../server/src/platform/audit/verify';
import { openPool } from '../../server/src/platform/db/data-source';
import { inTransaction } from '../../server/src/platform/db/transaction';
import { report } from '../isolation/counts';
import { Chance } from '../kit/chance';
import { connected } from '../kit/database';
import { Crew } from './crew';
import { type Facts, factsIn, messagesIn } from './facts';
import { House } from './house';
import { Ledger } from './ledger';
import { linesIn } from './players';
import { anyKill, type LineState, Wave } from './wave';

const KILLS = Number(process.env.UTBLICK_KILLS ?? 6);
const SEED = process.env.UTBLICK_SEED ?? '1';
/** A job whose server was killed is taken over after its last sign of life, and tried again after a while. */
const PATIENCE_MS = 180_000;

const house = new House();
const crew = new Crew();
const result = { kills: 0, lost: 0, doubled: 0 };
/** How much was acknowledged, and how much had happened without anybody knowing: what the kills put to the test. */
const tried = { acknowledged: 0, unheard: 0 };
const told: string[] = [];
let states: LineState[] = [];
let ledger: Ledger;

const asAdmin = <Result>(work: (admin: Client) => Promise<Result>): Promise<Result> => connected(house.database.adminUrl, work);
const facts = (): Promise<Facts> => asAdmin(factsIn);

beforeAll(async () => {
  await house.build();
  states = (await linesIn(house, crew)).map((line) => ({ line, standing: null, open: null }));
  ledger = new Ledger(await facts());
}, 120_000);

afterAll(async () => {
  for (const { line } of states) await line.close?.();
  await house.end();
  tried.acknowledged = ledger?.size ?? 0;
  report(`crash seed ${SEED}: ${tried.acknowledged} acknowledged, ${tried.unheard} of them unheard before a kill`);
  report(`kills ${result.kills}, lost ${result.lost}, doubled ${result.doubled}`);
}, 60_000);

/** One kill: everybody works, the house goes down and up again, and what the ledger says is looked for. */
async function killAndLook(number: number): Promise<void> {
  const plan = anyKill(new Chance(`${SEED} ${number}`));
  await Promise.all(states.map(({ line }) => line.open?.()));
  const wave = new Wave(ledger, plan, (victim) => house.kill9(victim));
  await wave.run(states, ({ name }) => new Chance(`${SEED} ${number} ${name}`));
  result.kills += 1;
  await Promise.all(states.map(({ line }) => line.close?.()));
  await house.restore(plan.victim);
  crew.moveTo(house.server.url);
  const when = `seed ${SEED}, kill ${number} of the ${plan.victim}`;
  await look(`${when}, before anything was sent again`);
  for (const state of states) await sendAgain(state, when);
  await look(`${when}, after everything was sent again`);
}

/** Compares the database with the ledger, and verifies the chain of every tenant. */
async function look(when: string): Promise<void> {
  const open = new Set(states.flatMap(({ open }) => open?.deed ?? []));
  const found = ledger.compare(await facts(), open);
  const { doubled } = await asAdmin(messagesIn);
  result.lost += found.lost;
  result.doubled += found.doubled + doubled;
  told.push(...found.told.map((fault) => `${when}: ${fault}`));
  if (doubled > 0) told.push(`${when}: ${doubled} messages were received twice`);
  for (const verdict of await chains()) if (!verdict.intact) told.push(`${when}: a chain is broken at ${verdict.position}`);
  expect(told).toEqual([]);
}

async function chains() {
  const tenants = await asAdmin((admin) => admin.query<{ id: string }>('SELECT id FROM tenant'));
  const pool = await openPool(house.database.appUrl, [], 2);
  try {
    const verify = ({ id }: { id: string }) => inTransaction(pool, { tenantId: id, accountId: null }, verifyAuditChain);
    return await Promise.all(tenants.rows.map(verify));
  } finally {
    await pool.destroy();
  }
}

/** What was not acknowledged has happened or not; sent again it leads to the same end, and only once. */
async function sendAgain(state: LineState, when: string): Promise<void> {
  const { line, open } = state;
  if (open) {
    const happened = open.deed !== null && ledger.happened(open.deed, await facts());
    if (happened) tried.unheard += 1;
    if (!happened || open.repeatable !== false) {
      await line.open?.();
      const answer = await open.send();
      await line.close?.();
      if (!happened && open.deed && answer !== open.acknowledgedBy) throw new Error(`${when}: ${open.deed} is answered ${answer}.`);
    }
    if (open.deed) ledger.acknowledge(open.deed);
    state.standing = open.leadsTo;
    state.open = null;
  }
  if (state.standing === null) return;
  const standing = await line.standing();
  if (standing !== state.standing) told.push(`${when}: ${line.name} stands at ${standing} instead of ${state.standing}`);
}

/** The jobs of killed servers are taken over: every message comes to its receiver. */
async function allReceived(): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  for (let { waiting } = await asAdmin(messagesIn); waiting > 0; { waiting } = await asAdmin(messagesIn)) {
    if (Date.now() > end) {
      result.lost += waiting;
      told.push(`seed ${SEED}: ${waiting} messages were never received`);
      return;
    }
    await sleep(250);
  }
}

test(
  `nothing acknowledged is lost and nothing is doubled when server and database are killed ${KILLS} times`,
  async () => {
    for (let number = 1; number <= KILLS; number += 1) {
      await killAndLook(number);
      // The long run takes its time; who waits for it wants to see that it goes on.
      if (number % 10 === 0) process.stderr.write(`${number} of ${KILLS} kills, ${ledger.size} acknowledged\n`);
    }
    await allReceived();
    await look(`seed ${SEED}, in the end`);
    expect(result).toEqual({ kills: KILLS, lost: 0, doubled: 0 });
    expect(ledger.size).toBeGreaterThan(KILLS);
  },
  PATIENCE_MS + 60_000 + KILLS * 60_000,
);
