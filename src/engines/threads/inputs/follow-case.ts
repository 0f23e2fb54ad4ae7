import { and, eq } from 'drizzle-orm';
import type { CaseChange, DisposedCase } from '#engines/cases/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import type { InputChange, InputState } from '../input.ts';
import { inputs } from '../schema.ts';
import { moveInput } from './state.ts';

const followed: Readonly<
  Record<string, { state: InputState; happened?: InputChange['happened'] }>
> = {
  received: { state: 'received' },
  examining: { state: 'examining' },
  answering: { state: 'examining' },
  answered: { state: 'answered', happened: 'answered' },
  closed: { state: 'closed', happened: 'closed' },
  withdrawn: { state: 'withdrawn', happened: 'withdrawn' },
};

/** The voice stands where its case stands. */
export async function follow(unit: Unit, { caseId, action, to }: CaseChange): Promise<void> {
  const next = followed[to];
  const { town } = unit;
  const [row] = await unit.db
    .select()
    .from(inputs)
    .where(and(eq(inputs.town, town), eq(inputs.caseId, caseId)));
  if (!row || !next) return;
  const happened = action === 'reopen' ? 'reopened' : next.happened;
  await moveInput(unit, row, { state: next.state, happened });
}

/** The section and the person of a voice are those of its case. */
export async function moveOwner(
  { db, town }: Unit,
  caseId: string,
  set: { readonly departmentId: string; readonly ownerStaffId: string | null },
): Promise<void> {
  await db
    .update(inputs)
    .set(set)
    .where(and(eq(inputs.town, town), eq(inputs.caseId, caseId)));
}

const nobody = {
  ...{ authorUserId: null, authorName: null, authorEmail: null, authorLine: null },
  wantsNotices: false,
} as const;

/** 廃棄: who said it goes, and what only the desk could read; what everybody reads stays. */
export async function erase(unit: Unit, { caseId }: DisposedCase): Promise<void> {
  const { db, town } = unit;
  const own = and(eq(inputs.town, town), eq(inputs.caseId, caseId));
  const [row] = await db.select().from(inputs).where(own);
  if (!row) return;
  const open = row.wish === 'public' && row.moderation === 'shown' && row.state !== 'withdrawn';
  const left = open
    ? { text: row.shownText ?? '', title: row.shownTitle }
    : { text: '', title: null, shownText: null, shownTitle: null };
  await db
    .update(inputs)
    .set({ ...nobody, ...left, latitude: null, longitude: null })
    .where(own);
}
