import { correctItem, type Item, publishItem, withdrawItem } from '#engines/publishing/contract.ts';
import {
  type Activity,
  closeActivity,
  forgetActivity,
  registerActivity,
} from '#engines/threads/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { say } from '#platform/i18n/text.ts';
import { moduleName, resultHref, roundHref } from '../model.ts';
import type { Round } from './queries.ts';
import { roundWords as words } from './text.ts';
import { descriptionOf, titleOf } from './words.ts';

const roundItem = (id: string) => ({ owner: moduleName, id });
const resultItem = (id: string) => ({ owner: moduleName, id: `${id}-result` });

/** In a line, for lists; the page says it in full. */
const summaryOf = (round: Round) => ({
  ja: say(descriptionOf(round), 'ja').slice(0, 200),
  en: say(descriptionOf(round), 'en').slice(0, 300),
  easy: say(descriptionOf(round), 'easy').slice(0, 200),
});

function itemOf(round: Round): Item {
  const { id, departmentId, sample } = round;
  return {
    ...{ ...roundItem(id), kind: 'article', href: roundHref(round), departmentId },
    ...{ title: titleOf(round), summary: summaryOf(round), body: descriptionOf(round) },
    ...{ topics: [], areas: [], ...(sample && { sample }) },
  };
}

/** People can take part from the first day of proposals to the last day of the vote. */
export function activityOf(round: Round): Activity {
  const { id, departmentId, proposalsFrom, votesUntil, sample } = round;
  return {
    ...{ owner: moduleName, id, kind: 'budget', href: roundHref(round), departmentId },
    ...{ title: titleOf(round), summary: summaryOf(round), sample },
    ...{ opensOn: proposalsFrom, closesOn: votesUntil, topics: [], areas: [] },
  };
}

/** Lists, feeds, channels and search have the round from now on. */
export async function bringOut(unit: Unit, actor: Actor, round: Round): Promise<void> {
  await registerActivity(unit, activityOf(round));
  await publishItem(unit, actor, itemOf(round));
}

/** Readers have other words or days from now on, and are told why. */
export async function correctOut(
  unit: Unit,
  actor: Actor,
  round: Round,
  note: string,
): Promise<void> {
  await registerActivity(unit, activityOf(round));
  await correctItem(unit, actor, itemOf(round), note);
}

export async function takeDown(
  unit: Unit,
  actor: Actor,
  round: Round,
  note: string,
): Promise<void> {
  await withdrawItem(unit, actor, roundItem(round.id), note);
  await forgetActivity(unit, { owner: moduleName, id: round.id });
}

/** The result is news of its own. */
export async function bringOutResult(unit: Unit, actor: Actor, round: Round): Promise<void> {
  const outcome = { text: words.resultOut, href: resultHref(round) };
  await closeActivity(unit, { owner: moduleName, id: round.id }, { outcome });
  await publishItem(unit, actor, {
    ...itemOf(round),
    ...{ ...resultItem(round.id), href: resultHref(round) },
    ...{ title: words.resultTitle(titleOf(round)), summary: words.resultOut },
  });
}
