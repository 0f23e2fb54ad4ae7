import { notify } from '#engines/notifications/contract.ts';
import { getTown, listTowns } from '#engines/organisation/contract.ts';
import { forgetItem } from '#engines/publishing/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError } from '#platform/errors.ts';
import { originOf } from '#platform/http/town-origin.ts';
import type { Text } from '#platform/i18n/text.ts';
import type { Job } from '#platform/module.ts';
import type { Platform } from '#platform/platform.ts';
import { deskHref, dueName, refOf } from './model.ts';
import type { Sender } from './publication/mail.ts';
import { announceRelease, publishRelease } from './publication/release.ts';
import { changeRelease } from './releases/commands.ts';
import { listWaiting, lockRelease, type ReleaseRow } from './releases/queries.ts';
import { dueSteps } from './rules.ts';
import { clockName, noticeTexts } from './text.ts';

export const noticeKind = 'press.schedule';

const clock: Actor = { kind: 'system', name: clockName.ja };

/** Takes the steps that are due; whoever comes second finds nothing to do. */
export async function runRelease(unit: Unit, id: string, sender: Sender): Promise<void> {
  const release = await lockRelease(unit, id);
  let now: ReleaseRow = release;
  for (const step of dueSteps(release, unit.now)) {
    if (step === 'announce') now = await announceRelease(unit, clock, now, sender);
    else await publishRelease(unit, clock, now);
  }
}

/** A release that may no longer go out is a draft again, and its owner hears why. */
async function giveBack(unit: Unit, id: string, why: Text): Promise<void> {
  const release = await lockRelease(unit, id);
  if (release.state === 'approved') {
    await changeRelease(unit, id, { state: 'draft' });
    await forgetItem(unit, refOf(id));
  }
  if (!release.ownerStaffId) return;
  const to = { staffId: release.ownerStaffId };
  const title = noticeTexts.refused(release.title);
  await notify(unit, { to, kind: noticeKind, title, body: why, href: deskHref(id) });
}

type Outside = Pick<Platform, 'database' | 'settings'>;

/** Each release is a unit of work of its own: one that fails stops no other. */
export async function runDue({ database, settings }: Outside, town: string): Promise<void> {
  const { waiting, sender } = await database.inTown(town, async (unit) => {
    const { name, hosts } = await getTown(unit);
    const from = { town: name.ja, origin: originOf({ settings }, { hosts }) };
    const open = await listWaiting(unit);
    return { sender: from, waiting: open.filter((one) => dueSteps(one, unit.now).length > 0) };
  });
  for (const { id } of waiting) {
    try {
      await database.inTown(town, (unit) => runRelease(unit, id, sender));
    } catch (failure) {
      if (!(failure instanceof AppError)) throw failure;
      await database.inTown(town, (unit) => giveBack(unit, id, failure.reason.text));
    }
  }
}

export const jobs: readonly Job<never>[] = [
  {
    // What came due while nothing was running is done at the next minute.
    name: dueName,
    cron: '* * * * *',
    run: async (platform, { town }: { town?: string }) => {
      const towns = town ? [{ code: town }] : await listTowns(platform.database);
      for (const { code } of towns) await runDue(platform, code);
    },
  } satisfies Job<{ town?: string }>,
];
