import { and, eq } from 'drizzle-orm';
import {
  type CaseChange,
  clockSubject,
  type DisposedCase,
  decisionClock,
} from '#engines/cases/contract.ts';
import { findClock } from '#engines/deadlines/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { isId } from '#platform/ids.ts';
import type { Listener } from '#platform/module.ts';
import type { InputChange, InputState } from '../input.ts';
import { appeals } from '../moderation/schema.ts';
import { stopAgain } from '../objections/clock.ts';
import { objectionClock } from '../objections/model.ts';
import { inputs } from '../schema.ts';
import { originalOf } from './present.ts';
import { findInputKind } from './registry.ts';
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
  const ended = next.state !== 'received' && next.state !== 'examining';
  if (ended && row.objections > 0) await stopAgain(unit, caseId);
  await moveInput(unit, row, { state: next.state, happened });
}

/** The section and the person of a voice are those of its case. */
export async function moveOwner(
  unit: Unit,
  caseId: string,
  set: { readonly departmentId: string; readonly ownerStaffId: string | null },
): Promise<void> {
  const { db, town } = unit;
  const [row] = await db
    .update(inputs)
    .set(set)
    .where(and(eq(inputs.town, town), eq(inputs.caseId, caseId)))
    .returning();
  if (!row) return;
  const change = { input: originalOf(row), happened: 'moved' } as const;
  await findInputKind(row.kind)?.changed?.(unit, change);
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
  const [erased] = await db
    .update(inputs)
    .set({ ...nobody, ...left, latitude: null, longitude: null })
    .where(own)
    .returning();
  if (!erased) return;
  const change = { input: originalOf(erased), happened: 'disposed' } as const;
  await findInputKind(erased.kind)?.changed?.(unit, change);
  await db
    .update(appeals)
    .set({ text: '', answer: '' })
    .where(and(eq(appeals.town, town), eq(appeals.inputId, row.id)));
}

interface Moved {
  readonly subject: { readonly type: string; readonly id: string };
  readonly kind: string;
}

/** The town's closing days changed: the due day of a voice follows its clock. */
async function followClock(unit: Unit, { subject, kind }: Moved): Promise<void> {
  const { db, town } = unit;
  const mine = subject.type === clockSubject('').type && isId(subject.id);
  if (!mine || (kind !== decisionClock && kind !== objectionClock)) return;
  const clock = await findClock(unit, subject, kind);
  if (clock?.state !== 'running') return;
  await db
    .update(inputs)
    .set({ dueOn: clock.dueOn ?? null })
    .where(and(eq(inputs.town, town), eq(inputs.caseId, subject.id)));
}

export const listeners: readonly Listener<never>[] = [
  { event: 'deadlines.moved', name: 'threads.follow-clock', run: followClock },
];
