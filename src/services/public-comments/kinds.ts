import type { InputChange, InputKind } from '#engines/threads/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError } from '#platform/errors.ts';
import { findCall } from './calls/queries.ts';
import { titleOf } from './calls/words.ts';
import { forgetComment } from './comments/change.ts';
import { commentKind, listTopic, pageTopic, publicHref } from './model.ts';
import { moduleTexts, refusals } from './text.ts';

async function describe(unit: Unit, subject: string) {
  const call = await findCall(unit, subject);
  if (call?.state !== 'published') return undefined;
  return { title: titleOf(call), href: publicHref(call) };
}

const isAnswered = async (unit: Unit, subject: string) =>
  (await findCall(unit, subject))?.answeredOn != null;

/** Nothing of what was said is public before the result is (行政手続法43条). @throws AppError */
async function changed(unit: Unit, { input, happened }: InputChange): Promise<void> {
  const subject = input.subject ?? '';
  if (happened === 'shown' && !(await isAnswered(unit, subject))) {
    throw new AppError('rule-violation', refusals.shownWithResult);
  }
  if (happened === 'withdrawn') await forgetComment(unit, input.id);
  unit.drop(listTopic, pageTopic(subject));
}

/** What people say to this service; answered by the table, which an approval of its own decides. */
export const inputKinds: readonly InputKind[] = [
  {
    ...{ kind: commentKind, label: moduleTexts.comment, moderation: 'before' },
    ...{ answered: 'together', retentionYears: 5, describe, changed },
    reviewed: async (unit, subject) => !(await isAnswered(unit, subject)),
  },
];
