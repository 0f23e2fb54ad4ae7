import { and, eq } from 'drizzle-orm';
import { recordAudit } from '#engines/audit/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError, InputError } from '#platform/errors.ts';
import type { DraftOutcome } from '../drafting/outcome.ts';
import { assertMay, nameOf } from '../policy.ts';
import { type Run, runTopic, themesTopic } from '../runs/model.ts';
import { findRun, listEdits, lockRun, readClustering } from '../runs/queries.ts';
import { analysisEdits, analysisRuns } from '../schema.ts';
import { problems, refusals } from '../text.ts';
import { applyEdits, editsInForce } from './apply-edits.ts';
import { type Carried, carryEdits } from './carry-edits.ts';
import { type ChangeContent, type EditContent, isChange } from './edit.ts';

/** Announced with `{ run, owner, collection }` when themes become public. */
export const signedEvent = 'analysis.signed';

/** Holds a finished run. @throws AppError `conflict` when it is not done, or somebody edited meanwhile. */
async function lockDone(unit: Unit, id: string, seen: number): Promise<Run> {
  const run = await lockRun(unit, id);
  if (run.state !== 'done') throw new AppError('conflict', refusals.notDone);
  if (run.revision !== seen) throw new AppError('conflict', refusals.changedMeanwhile);
  return run;
}

type RunChange = Partial<typeof analysisRuns.$inferInsert>;

/** Writes the next edits of a run that is held. @returns the newest revision. */
async function append(
  unit: Unit,
  by: string,
  run: Run,
  contents: readonly EditContent[],
  change: RunChange = {},
): Promise<number> {
  const { db, town, now } = unit;
  const rows = contents.map((content, index) => ({
    ...{ town, runId: run.id, number: run.revision + 1 + index, content, by, at: now },
  }));
  if (rows.length > 0) await db.insert(analysisEdits).values(rows);
  const revision = run.revision + rows.length;
  const own = and(eq(analysisRuns.town, town), eq(analysisRuns.id, run.id));
  await db
    .update(analysisRuns)
    .set({ ...change, revision })
    .where(own);
  return revision;
}

async function record(
  unit: Unit,
  actor: Actor,
  run: Run,
  action: string,
  details: Readonly<Record<string, string | number>> = {},
): Promise<void> {
  await recordAudit(unit, actor, {
    action,
    subject: { type: 'analysis.run', id: run.id },
    details,
  });
  unit.drop(runTopic(run.id));
}

/** @throws InputError beside the field whose words are missing */
function assertWords(content: EditContent): void {
  if (content.kind === 'rename' && !content.name.trim()) {
    throw new InputError({ name: problems.name });
  }
  if (content.kind === 'split' && !content.name.trim()) {
    throw new InputError({ newName: problems.name });
  }
  if (content.kind === 'take-back' && !content.reason.trim()) {
    throw new InputError({ reason: problems.reason });
  }
}

/**
 * Changes the result by one edit.
 * @param seen the revision that the person looked at.
 * @throws AppError `conflict` when somebody edited meanwhile, `rule-violation` when there is nothing to
 * change; InputError for a theme without a name.
 */
export async function changeResult(
  unit: Unit,
  actor: Actor,
  id: string,
  { seen, content }: { readonly seen: number; readonly content: ChangeContent },
): Promise<void> {
  assertMay(actor, 'analysis.run');
  assertWords(content);
  const run = await lockDone(unit, id, seen);
  const number = run.revision + 1;
  const next = { number, content, by: '', at: unit.now };
  const edits = [...(await listEdits(unit, id)), next];
  const why = applyEdits(await readClustering(unit, run), edits).skipped.get(number);
  if (why) throw new AppError('rule-violation', refusals.nothingToChange[why]);
  await append(unit, nameOf(actor), run, [content]);
  await record(unit, actor, run, 'analysis.edited', { edit: number, kind: content.kind });
}

/**
 * Undoes an edit, or an undoing, by a new one.
 * @throws AppError `rule-violation` for what is no change or is undone already; `conflict` as above.
 */
export async function undoEdit(
  unit: Unit,
  actor: Actor,
  id: string,
  { seen, edit }: { readonly seen: number; readonly edit: number },
): Promise<void> {
  assertMay(actor, 'analysis.run');
  const run = await lockDone(unit, id, seen);
  const edits = await listEdits(unit, id);
  const found = edits.find(({ number }) => number === edit);
  if (!found || !(isChange(found.content) || found.content.kind === 'undo')) {
    throw new AppError('rule-violation', refusals.noSuchEdit);
  }
  if (!editsInForce(edits).includes(found)) {
    throw new AppError('rule-violation', refusals.alreadyUndone);
  }
  await append(unit, nameOf(actor), run, [{ kind: 'undo', edit }]);
  await record(unit, actor, run, 'analysis.undone', { edit });
}

/**
 * Shows the result as it is now to everybody.
 * @throws AppError `forbidden`; `conflict` as above, or when just this is signed off.
 */
export async function signOff(
  unit: Unit,
  actor: Actor,
  id: string,
  { seen }: { readonly seen: number },
): Promise<void> {
  assertMay(actor, 'analysis.sign');
  const run = await lockDone(unit, id, seen);
  if (run.signedRevision === run.revision) throw new AppError('conflict', refusals.signedAlready);
  const signed = {
    ...{ signedRevision: run.revision + 1, signedBy: nameOf(actor), signedAt: unit.now },
  };
  await append(unit, nameOf(actor), run, [{ kind: 'sign-off' }], signed);
  await record(unit, actor, run, 'analysis.signed', { revision: run.revision + 1 });
  unit.drop(themesTopic(run.owner, run.collection));
  await unit.emit(signedEvent, { run: id, owner: run.owner, collection: run.collection });
}

/**
 * Takes what was signed off back from the public.
 * @throws AppError `forbidden`; `conflict` as above, or when nothing is public;
 * InputError without a reason.
 */
export async function takeBack(
  unit: Unit,
  actor: Actor,
  id: string,
  { seen, reason }: { readonly seen: number; readonly reason: string },
): Promise<void> {
  assertMay(actor, 'analysis.sign');
  assertWords({ kind: 'take-back', reason });
  const run = await lockDone(unit, id, seen);
  if (run.signedRevision === undefined) throw new AppError('conflict', refusals.notSigned);
  const unsigned = { signedRevision: null, signedBy: null, signedAt: null };
  await append(unit, nameOf(actor), run, [{ kind: 'take-back', reason }], unsigned);
  await record(unit, actor, run, 'analysis.taken-back');
  unit.drop(themesTopic(run.owner, run.collection));
}

/**
 * Takes over the edits of an older run whose groups are found again.
 * @returns how many were taken over, and which could not be.
 * @throws AppError `rule-violation` when the older run is of other voices or has no result.
 */
export async function carryOver(
  unit: Unit,
  actor: Actor,
  id: string,
  { seen, from }: { readonly seen: number; readonly from: string },
): Promise<{ readonly taken: number; readonly left: Carried['left'] }> {
  assertMay(actor, 'analysis.run');
  const run = await lockDone(unit, id, seen);
  const older = await findRun(unit, from);
  const alike =
    older?.state === 'done' &&
    older.id !== id &&
    older.owner === run.owner &&
    older.collection === run.collection;
  if (!older || !alike) throw new AppError('rule-violation', refusals.otherCollection);
  const [before, after] = [await readClustering(unit, older), await readClustering(unit, run)];
  const { contents, left } = carryEdits(before, await listEdits(unit, from), after);
  await append(unit, nameOf(actor), run, contents);
  const details = { from, taken: contents.length, left: left.length };
  await record(unit, actor, run, 'analysis.carried', details);
  return { taken: contents.length, left };
}

/** Adds the drafts of a model as edits of its job, whatever people did meanwhile, and what became of all. */
export async function addDrafts(
  unit: Unit,
  actor: Actor,
  id: string,
  drafts: readonly Extract<ChangeContent, { kind: 'draft' }>[],
  drafting: DraftOutcome,
): Promise<void> {
  const run = await lockRun(unit, id);
  await append(unit, nameOf(actor), run, drafts, { drafting });
  await record(unit, actor, run, 'analysis.drafted', { drafts: drafts.length });
}
