import type { Reason } from '#platform/errors.ts';
import type { DraftState, StepMode, StepState } from '../chain/model.ts';
import type { Seat, Stamper } from '../chain/seats.ts';
import { refusals } from '../text.ts';

interface Box {
  readonly group: number;
  readonly state: StepState;
}

type OwnedBox = Seat & { readonly mode: StepMode };

/** 在席: whether this person stands for the box today. */
export function sitsIn(stamper: Stamper, box: OwnedBox): boolean {
  if (!stamper.modes.includes(box.mode)) return false;
  if (box.permission) return stamper.permissions.has(box.permission);
  return stamper.posts.some(
    ({ title, departmentId }) =>
      box.titles.includes(title) && (!box.departmentId || box.departmentId === departmentId),
  );
}

export type StampVerdict =
  /** `inPlaceOf`: 代決, the stamp is given in that person's place. */
  | { readonly ok: true; readonly inPlaceOf?: string }
  | { readonly ok: false; readonly reason: Reason };

/**
 * Whether a person may stamp a box, and in whose name: their own, or that of somebody who lets them
 * (代決). Nobody stamps their own draft, neither as a deputy nor through one (職務の分離).
 * @param stampers in whose name the person may stamp, their own first.
 */
export function stampAs(
  box: OwnedBox,
  drafterId: string,
  actorId: string,
  stampers: readonly Stamper[],
): StampVerdict {
  if (actorId === drafterId) return { ok: false, reason: refusals.ownDraft };
  const seated = stampers.find((stamper) => stamper.staffId !== drafterId && sitsIn(stamper, box));
  if (!seated) return { ok: false, reason: refusals.notYours };
  return seated.staffId === actorId ? { ok: true } : { ok: true, inPlaceOf: seated.staffId };
}

/** 差戻し先: the boxes of earlier groups that have stamped; the drafter is always one more. */
export function returnTargets<B extends Box>(
  boxes: readonly B[],
  from: Pick<Box, 'group'>,
): readonly B[] {
  return boxes.filter(({ state, group }) => state === 'stamped' && group < from.group);
}

export type TakeBack = 'allowed' | 'reason-needed' | 'too-late';

/** 引戻し: until the decision; once somebody has stamped, with a reason that they can read. */
export function canTakeBack(state: DraftState, boxes: readonly Pick<Box, 'state'>[]): TakeBack {
  if (state !== 'running') return 'too-late';
  return boxes.some((box) => box.state === 'stamped') ? 'reason-needed' : 'allowed';
}

/** Whoever drafted it, works in the drafting department, stamped, or may stamp sooner or later. */
export function mayRead(
  draft: { readonly drafterStaffId: string; readonly departmentId: string },
  boxes: readonly (OwnedBox & {
    readonly stampedBy: string | null;
    readonly stampedFor: string | null;
  })[],
  reader: { readonly staffId: string; readonly departmentIds: readonly string[] },
  stampers: readonly Stamper[],
): boolean {
  if (draft.drafterStaffId === reader.staffId) return true;
  if (reader.departmentIds.includes(draft.departmentId)) return true;
  return boxes.some(
    (box) =>
      box.stampedBy === reader.staffId ||
      box.stampedFor === reader.staffId ||
      stampers.some((stamper) => sitsIn(stamper, box)),
  );
}
