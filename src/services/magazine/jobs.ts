import { notify } from '#engines/notifications/contract.ts';
import { listTowns } from '#engines/organisation/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Database, Unit } from '#platform/database/database.ts';
import { AppError } from '#platform/errors.ts';
import type { Text } from '#platform/i18n/text.ts';
import type { Job } from '#platform/module.ts';
import { changeIssue } from './issues/commands.ts';
import { listDue, lockIssue } from './issues/queries.ts';
import { deskHref } from './model.ts';
import { release } from './publication/release.ts';
import { clockName, noticeTexts } from './text.ts';

export const noticeKind = 'magazine.schedule';

const clock: Actor = { kind: 'system', name: clockName.ja };

/** Publishes an issue whose moment has come; whoever comes second finds nothing to do. */
async function publishDue(unit: Unit, id: string): Promise<void> {
  const issue = await lockIssue(unit, id);
  const due = issue.state === 'scheduled' && issue.publishAt && issue.publishAt <= unit.now;
  if (due) await release(unit, clock, issue);
}

/** An issue that may no longer go out is a draft again, and its owner hears why. */
async function giveBack(unit: Unit, id: string, why: Text): Promise<void> {
  const issue = await lockIssue(unit, id);
  if (issue.state !== 'scheduled') return;
  await changeIssue(unit, id, { state: 'draft' });
  if (!issue.ownerStaffId) return;
  const to = { staffId: issue.ownerStaffId };
  const title = noticeTexts.refused(issue.title);
  await notify(unit, { to, kind: noticeKind, title, body: why, href: deskHref(id) });
}

/** Each issue is a unit of work of its own: one that fails stops no other. */
export async function runDue(database: Database, town: string): Promise<void> {
  for (const id of await database.inTown(town, listDue)) {
    try {
      await database.inTown(town, (unit) => publishDue(unit, id));
    } catch (failure) {
      if (!(failure instanceof AppError)) throw failure;
      await database.inTown(town, (unit) => giveBack(unit, id, failure.reason.text));
    }
  }
}

export const jobs: readonly Job<never>[] = [
  {
    // What came due while nothing was running is done at the next minute.
    name: 'magazine.due',
    cron: '* * * * *',
    run: async ({ database }) => {
      for (const { code } of await listTowns(database)) await runDue(database, code);
    },
  },
];
