import type { AnswerText } from '#engines/threads/contract.ts';
import { examineInput, findInput, recordAnswer, tellAuthors } from '#engines/threads/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import type { Text } from '#platform/i18n/text.ts';
import { moduleName } from '../model.ts';
import { listMerged, type Proposal } from '../proposals/queries.ts';

/** What the policy of this service has permitted, the engine does without asking its own again. */
export const machine: Actor = { kind: 'system', name: moduleName };

/** The voices behind a proposal: its own, and those of the proposals that were joined with it. */
export async function voicesOf(unit: Unit, proposal: Proposal): Promise<readonly string[]> {
  const merged = await listMerged(unit, proposal.id);
  return [proposal.inputId, ...merged.map(({ inputId }) => inputId)];
}

async function openOnes(unit: Unit, inputIds: readonly string[]): Promise<readonly string[]> {
  const open: string[] = [];
  for (const id of inputIds) {
    const voice = await findInput(unit, { kind: 'staff', actor: machine }, id);
    if (voice?.state === 'received' || voice?.state === 'examining') open.push(id);
  }
  return open;
}

/** Ends those that wait for an answer. @returns those that were answered */
export async function answerVoices(
  unit: Unit,
  inputIds: readonly string[],
  answer: AnswerText,
  options: { readonly quietly: boolean },
): Promise<readonly string[]> {
  const open = await openOnes(unit, inputIds);
  if (open.length > 0) await recordAnswer(unit, machine, open, answer, options);
  return open;
}

/** Says to their authors that somebody works on them. */
export async function startExamining(unit: Unit, inputIds: readonly string[]): Promise<void> {
  for (const id of await openOnes(unit, inputIds)) await examineInput(unit, machine, id);
}

/** All who proposed it, once each; who proposed it finds the page of the proposal. */
export async function tellProposers(
  unit: Unit,
  inputIds: readonly string[],
  news: { readonly title: Text; readonly body: Text; readonly href?: string },
): Promise<void> {
  await tellAuthors(unit, inputIds, news);
}
