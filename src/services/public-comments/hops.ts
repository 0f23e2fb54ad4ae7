import type { HopKind, HopTarget } from '#engines/threads/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { type Call, findCall, listAnswered } from './calls/queries.ts';
import { titleOf } from './calls/words.ts';
import { resultHop, resultsHref } from './model.ts';
import { hopTexts } from './results/text.ts';

const atOnce = 20;

const targetOf = (call: Call): HopTarget => ({
  ...{ ref: call.id, title: titleOf(call), href: resultsHref(call) },
});

async function find(unit: Unit, words: string): Promise<readonly HopTarget[]> {
  const wanted = words.trim().toLowerCase();
  const targets = (await listAnswered(unit)).map(targetOf);
  const holds = ({ title }: HopTarget) => `${title.ja} ${title.en}`.toLowerCase().includes(wanted);
  return targets.filter(holds).slice(0, atOnce);
}

async function get(unit: Unit, ref: string): Promise<HopTarget | undefined> {
  const call = await findCall(unit, ref);
  return call?.state === 'published' && call.answeredOn !== null ? targetOf(call) : undefined;
}

/** A voice can lead to what was decided after a public comment. */
export const resultHops: readonly HopKind[] = [
  { kind: resultHop, ...hopTexts, stage: 'decision', targets: { find, get } },
];
