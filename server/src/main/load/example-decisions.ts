import type { ExampleDecision, ExampleRound } from '@utblick/municipalities';
import { finishCompilation } from '../../features/reporting/actions/finish-compilation';
import { confirmReceipt, recordDecision } from '../../features/reporting/actions/record-decision';
import type { Transaction } from '../../platform/db/transaction';
import { asPerson } from './as-person';

/** Plays what comes after the reports of an invented round: the compilation, the board's decision and the council's receipt. */
export async function playExampleDecisions(transaction: Transaction, round: ExampleRound, roundId: string): Promise<void> {
  await compile(transaction, round, roundId);
  const { decision, receipt } = round;
  if (decision) {
    const recorded = await recordDecision(await asPerson(transaction, decision.by, decision.at), {
      ...asInput(decision, roundId),
      outcome: decision.outcome,
    });
    requireRecorded(recorded, decision);
  }
  if (receipt) {
    const received = await confirmReceipt(await asPerson(transaction, receipt.by, receipt.at), asInput(receipt, roundId));
    requireRecorded(received, receipt);
  }
}

async function compile(transaction: Transaction, { compilation }: ExampleRound, roundId: string): Promise<void> {
  if (!compilation) return;
  const { by, at, summary } = compilation;
  const texts = Object.entries(compilation.texts).map(([key, text]) => ({ key, text }));
  const input = { roundId, revision: 0, content: { summary, texts, goals: [], withoutGoal: [] } };
  requireRecorded(await finishCompilation(await asPerson(transaction, by, at), input), compilation);
}

const asInput = ({ step, body, decidedOn, paragraph, diarienummer }: ExampleDecision, roundId: string) => ({
  roundId,
  stepKey: step,
  body,
  decidedOn,
  paragraph,
  diarienummer,
  note: '',
});

function requireRecorded(result: object, { by, at }: { readonly by: string; readonly at: string }): void {
  if (!('contentHash' in result)) throw new Error(`What ${by} did at ${at} was not accepted: ${JSON.stringify(result)}`);
}
