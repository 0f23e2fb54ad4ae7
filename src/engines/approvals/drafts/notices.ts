import { type NotificationKind, notify } from '#engines/notifications/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import type { Text } from '#platform/i18n/text.ts';
import { listStampersOf } from '../chain/seats.ts';
import { listLongWaiting } from '../inbox/queries.ts';
import type { drafts, steps } from '../schema.ts';
import { noticeTexts as texts } from './text.ts';

type Draft = typeof drafts.$inferSelect;
type StepRow = typeof steps.$inferSelect;

const waiting = 'approvals.waiting';
const done = 'approvals.done';

export const notificationKinds: readonly NotificationKind[] = [
  { kind: waiting, label: texts.waitingKind, for: 'staff' },
  { kind: done, label: texts.doneKind, for: 'staff' },
];

async function tellStampers(
  unit: Unit,
  draft: Pick<Draft, 'id' | 'title' | 'drafterStaffId'>,
  opened: readonly StepRow[],
  title: Text,
): Promise<void> {
  const told = new Set([draft.drafterStaffId]);
  for (const step of opened) {
    for (const { id: staffId } of await listStampersOf(unit, step, step.mode)) {
      if (told.has(staffId)) continue;
      told.add(staffId);
      await notify(unit, {
        ...{ to: { staffId }, kind: waiting, title },
        body: texts.body(draft.title),
        href: `/staff/approvals/${draft.id}`,
      });
    }
  }
}

/**
 * Tells who may stamp the boxes that have just opened, deputies too. Titles of drafts name a document and
 * no person; the notice may leave the town hall by mail.
 */
export function tellHolders(unit: Unit, draft: Draft, opened: readonly StepRow[]): Promise<void> {
  return tellStampers(unit, draft, opened, texts.waiting);
}

/** Days after which those who may stamp are reminded. */
const patience = 3;

/** Reminds of boxes that have waited for days; how often is up to the job. */
export async function remindHolders(unit: Unit): Promise<void> {
  for (const { draft, step } of await listLongWaiting(unit, patience)) {
    await tellStampers(unit, draft, [step], texts.stillWaiting);
  }
}

/** Tells the drafter how it ended. */
export async function tellDrafter(
  unit: Unit,
  draft: Draft,
  outcome: 'approved' | 'returned',
): Promise<void> {
  await notify(unit, {
    ...{ to: { staffId: draft.drafterStaffId }, kind: done, title: texts[outcome] },
    body: texts.body(draft.title),
    href: `/staff/approvals/${draft.id}`,
  });
}
