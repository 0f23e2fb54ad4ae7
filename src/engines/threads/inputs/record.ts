import { and, eq } from 'drizzle-orm';
import { maskPersonalData } from '#engines/analysis/contract.ts';
import { recordAudit } from '#engines/audit/contract.ts';
import {
  digest,
  grouped,
  hashSecret,
  newKey,
  newReceipt,
  readReceipt,
  secretFor,
  townKey,
} from '#engines/cases/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { newId } from '#platform/ids.ts';
import type { InputKind, NewInput, RecordedInput } from '../input.ts';
import { inputs } from '../schema.ts';
import { checkJob } from './check.ts';
import { inputSubject } from './model.ts';
import { openInputCase } from './open-case.ts';
import type { InputRow } from './present.ts';
import { getInputKind } from './registry.ts';
import { moveInput } from './state.ts';

/** What finds a voice again, and the case that was opened for it. */
interface Filed {
  readonly openKey: string;
  /** Without groups. */
  readonly receipt: string;
  readonly secret: string;
  readonly caseId: string | null;
  readonly dueOn: string | null;
}

function senderOf(actor: Actor): string {
  switch (actor.kind) {
    case 'visitor':
      return 'visitor';
    case 'citizen':
      return `citizen ${actor.userId}`;
    case 'staff':
      return `staff ${actor.staffId}`;
    case 'system':
      return `system ${actor.name}`;
  }
}

/** Keys of different senders and kinds never meet; only a digest is kept. */
function scopeOf(actor: Actor, { kind, key }: NewInput): string {
  return `threads ${kind} ${senderOf(actor)} ${key ?? newKey()}`;
}

export async function fileOf(
  unit: Unit,
  actor: Actor,
  kind: InputKind,
  input: NewInput,
): Promise<Filed> {
  const scope = scopeOf(actor, input);
  const openKey = digest(scope);
  if (kind.answered === 'together') {
    const secret = secretFor(await townKey(unit), scope);
    return { openKey, secret, receipt: newReceipt(), caseId: null, dueOn: input.dueOn ?? null };
  }
  const opened = await openInputCase(unit, actor, kind, input);
  const receipt = readReceipt(opened.receipt) ?? '';
  const { id: caseId, dueOn = null } = opened;
  const secret = opened.secret.replaceAll('-', '');
  return { openKey, secret, receipt, caseId, dueOn };
}

function columnsOf(unit: Unit, input: NewInput, ofTown: boolean) {
  const { kind, subject, title, text, channel, wish, departmentId, author, point } = input;
  const { area, ownerStaffId, sample = false } = input;
  return {
    ...{ kind, subject, title: title?.trim() || null, text, channel, wish, departmentId, area },
    ...{ ownerStaffId, sample, receivedOn: input.receivedOn ?? dayInTokyo(unit.now) },
    ...{ latitude: point?.latitude, longitude: point?.longitude },
    ...{ authorUserId: author.userId, authorName: author.name, authorEmail: author.email },
    ...{ authorLine: author.lineUserId, wantsNotices: author.wantsNotices },
    // What the town says itself waits for no answer.
    state: ofTown ? ('closed' as const) : ('received' as const),
    ...({ moderation: 'waiting', objections: 0, createdAt: unit.now } as const),
  };
}

/** The row of a new voice: received, and read by nobody yet. */
export function rowOf(unit: Unit, input: NewInput, filed: Filed): typeof inputs.$inferInsert {
  const { openKey, receipt, secret, caseId, dueOn } = filed;
  return {
    ...{
      town: unit.town,
      id: newId(),
      ...columnsOf(unit, input, getInputKind(input.kind).ofTown ?? false),
    },
    ...{ openKey, receipt, secretHash: hashSecret(secret), caseId, dueOn },
  };
}

async function keep(unit: Unit, input: NewInput, filed: Filed): Promise<InputRow | undefined> {
  const [row] = await unit.db
    .insert(inputs)
    .values(rowOf(unit, input, filed))
    .onConflictDoNothing({ target: [inputs.town, inputs.openKey] })
    .returning();
  return row;
}

async function keptBefore({ db, town }: Unit, { openKey, secret }: Filed): Promise<RecordedInput> {
  const [row] = await db
    .select({ id: inputs.id, receipt: inputs.receipt })
    .from(inputs)
    .where(and(eq(inputs.town, town), eq(inputs.openKey, openKey)));
  if (!row) throw new Error('a voice was recorded and cannot be seen');
  return { id: row.id, receipt: grouped(row.receipt), secret: grouped(secret), repeated: true };
}

/**
 * Shown at once: what tells a person by its form alone is masked here, names follow within seconds
 * with the check, which needs a dictionary that no request can wait for.
 */
async function showAtOnce(unit: Unit, row: InputRow): Promise<void> {
  const shownTitle = row.title === null ? null : maskPersonalData(row.title).text;
  const shownText = maskPersonalData(row.text).text;
  const shown = { shownTitle, shownText, moderation: 'shown', happened: 'shown' } as const;
  await moveInput(unit, row, shown);
}

/**
 * Takes in a voice: its receipt and secret, for kinds that are answered each its case, and the check
 * that masks it and judges it by rules. The same key of the same sender and kind gives the same answer.
 * Who may speak, and whether what they say is complete, is the caller's to say.
 * @throws Error for a kind that no module registered.
 */
export async function recordInput(
  unit: Unit,
  actor: Actor,
  input: NewInput,
): Promise<RecordedInput> {
  const kind = getInputKind(input.kind);
  const filed = await fileOf(unit, actor, kind, input);
  const row = await keep(unit, input, filed);
  if (!row) return keptBefore(unit, filed);
  if (kind.moderation === 'after' && row.wish === 'public') await showAtOnce(unit, row);
  await unit.enqueue(checkJob, { id: row.id });
  if (actor.kind === 'staff') {
    const entry = { action: 'threads.recorded', subject: inputSubject(row.id) };
    await recordAudit(unit, actor, {
      ...entry,
      details: { kind: kind.kind, channel: row.channel },
    });
  }
  const { receipt, secret } = filed;
  return { id: row.id, receipt: grouped(receipt), secret: grouped(secret), repeated: false };
}
