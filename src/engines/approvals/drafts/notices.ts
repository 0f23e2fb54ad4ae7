import { type NotificationKind, notify } from '#engines/notifications/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { listHolders } from '../chain/seats.ts';
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

/**
 * Tells who may stamp the boxes that have just opened. Titles of drafts name a document and no person;
 * the notice may leave the town hall by mail.
 */
export async function tellHolders(
  unit: Unit,
  draft: Draft,
  opened: readonly StepRow[],
): Promise<void> {
  const told = new Set([draft.drafterStaffId]);
  for (const step of opened) {
    for (const { id: staffId } of await listHolders(unit, step, step.mode)) {
      if (told.has(staffId)) continue;
      told.add(staffId);
      await notify(unit, {
        ...{ to: { staffId }, kind: waiting, title: texts.waiting },
        body: texts.body(draft.title),
        href: `/staff/approvals/${draft.id}`,
      });
    }
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
