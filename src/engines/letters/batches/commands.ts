import { and, eq } from 'drizzle-orm';
import { recordAudit } from '#engines/audit/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError, InputError } from '#platform/errors.ts';
import { parseInput } from '#platform/http/input.ts';
import type { Text } from '#platform/i18n/text.ts';
import { newId } from '#platform/ids.ts';
import type { Platform } from '#platform/platform.ts';
import { issueFromBatch } from '../issuing/commands.ts';
import { keepPaper } from '../paper/commands.ts';
import { authorise, nameOf } from '../policy.ts';
import { type BatchRowInput, batches, batchRows } from '../schema.ts';
import { getTemplate } from '../templates/queries.ts';
import { BatchInput } from './inputs.ts';
import { type Batch, getBatch, takeWaitingRow } from './queries.ts';

/** The queue that issues the rows of a batch. */
export const batchJob = 'letters.batch';

/** Rows of one job; the next job goes on, so that other work of the town gets its turn. */
const rowsPerJob = 50;

/**
 * Orders up to 1,000 letters from one template. A job issues them one by one; what becomes of each
 * row is told by `listBatchRows`.
 * @throws InputError when a row is malformed, with its number in the field's name.
 */
export async function issueBatch(
  unit: Unit,
  actor: Actor,
  input: BatchInput,
): Promise<{ readonly id: string }> {
  authorise(actor, 'letters.issue');
  const { template, departmentId, title, rows } = parseInput(BatchInput, input);
  const { versionId, key } = await getTemplate(unit, template);
  const { db, town, now } = unit;
  const id = newId();
  await db.insert(batches).values({
    town,
    id,
    title,
    templateVersionId: versionId,
    departmentId,
    total: rows.length,
    orderedBy: nameOf(actor),
    orderedAt: now,
  });
  await db
    .insert(batchRows)
    .values(
      rows.map((row, index) => ({ town, batchId: id, row: index + 1, input: row, done: false })),
    );
  await recordAudit(unit, actor, {
    action: 'letters.batch-ordered',
    subject: { type: 'letters.batch', id },
    details: { template: key, rows: rows.length },
  });
  await unit.enqueue(batchJob, { batch: id });
  return { id };
}

async function closeRow(
  { db, town }: Unit,
  batchId: string,
  row: number,
  result: { readonly letterId: string } | { readonly problem: Text },
): Promise<void> {
  const own = and(eq(batchRows.town, town), eq(batchRows.batchId, batchId), eq(batchRows.row, row));
  await db
    .update(batchRows)
    .set({ done: true, ...result })
    .where(own);
}

/** The sentence for a row that is refused; anything else is a fault, and the job is tried again. */
function problemOf(error: unknown): Text {
  if (error instanceof AppError) return error.reason.text;
  const first = error instanceof InputError ? Object.values(error.fields)[0] : undefined;
  if (!first) throw error;
  return first;
}

/** What issues the rows; who ordered the batch is kept with it. */
const issuer: Actor = { kind: 'system', name: batchJob };

interface Waiting {
  readonly row: number;
  readonly input: BatchRowInput;
}

/** The letter, its paper and the row, in one unit of work. */
async function issueRow(
  platform: Platform,
  unit: Unit,
  batch: Batch,
  { row, input }: Waiting,
): Promise<void> {
  const letter = { ...input, departmentId: batch.departmentId };
  const { id } = await issueFromBatch(unit, issuer, letter, batch);
  await keepPaper(platform, unit, id);
  await closeRow(unit, batch.id, row, { letterId: id });
}

/** @returns whether there was a row to issue. */
async function tryNextRow(platform: Platform, town: string, batch: Batch): Promise<boolean> {
  let taken: Waiting | undefined;
  try {
    await platform.database.inTown(town, async (unit) => {
      taken = await takeWaitingRow(unit, batch.id);
      if (taken) await issueRow(platform, unit, batch, taken);
    });
  } catch (error) {
    // The unit is rolled back, so the document number is free again.
    const row = taken?.row;
    if (row === undefined) throw error;
    const problem = problemOf(error);
    await platform.database.inTown(town, (unit) => closeRow(unit, batch.id, row, { problem }));
  }
  return taken !== undefined;
}

/** Issues the next rows of a batch and leaves the rest to the next job. */
export async function runBatch(platform: Platform, town: string, batchId: string): Promise<void> {
  const { database } = platform;
  const batch = await database.inTown(town, (unit) => getBatch(unit, batchId));
  for (let issued = 0; issued < rowsPerJob; issued += 1) {
    if (!(await tryNextRow(platform, town, batch))) return;
  }
  await database.inTown(town, (unit) => unit.enqueue(batchJob, { batch: batchId }));
}
