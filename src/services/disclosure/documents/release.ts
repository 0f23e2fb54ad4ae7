import { and, eq } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import type { FileStore } from '#platform/files/files.ts';
import type { Job } from '#platform/module.ts';
import type { Platform } from '#platform/platform.ts';
import { type Fault, RedactionError } from '../redaction/prove.ts';
import { type RedactedPdf, redactPdf } from '../redaction/redact.ts';
import { documents } from '../schema.ts';
import { categoryOf, getSettings } from '../settings/queries.ts';
import { redactJob } from './commands.ts';
import { getDocument, listMarks } from './queries.ts';
import { asPdf, uploadLimit } from './readable.ts';
import { releasedName, releasedTitle } from './text.ts';

export interface RedactOrder {
  readonly town: string;
  readonly caseId: string;
  readonly documentId: string;
  /** Marks that were ordered; when they changed since, the order is void. */
  readonly marksVersion: number;
}

type Parts = Pick<Platform, 'database' | 'files'>;

async function readOrder(files: FileStore, unit: Unit, order: Omit<RedactOrder, 'town'>) {
  const document = await getDocument(unit, order.caseId, order.documentId);
  const { originalFileId, marksVersion, redaction, title } = document;
  const current = marksVersion === order.marksVersion && redaction === 'waiting';
  if (!current || !originalFileId) return undefined;
  const settings = await getSettings(unit);
  const stored = await listMarks(unit, document.id);
  const { file, content } = await files.open(unit, originalFileId);
  const marks = stored.map(({ page, x, y, width, height, categoryId }) => ({
    ...{ page, x, y, width, height },
    label: categoryOf(settings, categoryId).mark,
  }));
  return { title, marks, content, mediaType: file.mediaType };
}

type Outcome =
  | { readonly ok: true; readonly redacted: RedactedPdf }
  | { readonly ok: false; readonly fault: Fault | { readonly kind: 'unreadable' } };

async function redact(order: NonNullable<Awaited<ReturnType<typeof readOrder>>>): Promise<Outcome> {
  try {
    const pdf = await asPdf(order.content, order.mediaType);
    return { ok: true, redacted: await redactPdf(pdf, order.marks, releasedTitle) };
  } catch (error) {
    const fault = error instanceof RedactionError ? error.fault : ({ kind: 'unreadable' } as const);
    return { ok: false, fault };
  }
}

async function keep(
  files: FileStore,
  unit: Unit,
  order: Omit<RedactOrder, 'town'> & { readonly title: string },
  outcome: Outcome,
): Promise<void> {
  const document = await getDocument(unit, order.caseId, order.documentId, 'lock');
  if (document.marksVersion !== order.marksVersion || document.redaction !== 'waiting') return;
  const own = and(eq(documents.town, unit.town), eq(documents.id, document.id));
  if (!outcome.ok) {
    await unit.db.update(documents).set({ redaction: 'failed', fault: outcome.fault }).where(own);
    return;
  }
  const { bytes, pages, alsoElsewhere } = outcome.redacted;
  const file = await files.save(unit, {
    ...{ name: releasedName(order.title), content: bytes, accept: ['application/pdf'] },
    ...{ limit: 4 * uploadLimit, ownWork: true },
  });
  await unit.db
    .update(documents)
    .set({
      ...{ redaction: 'done', fault: null, pages, alsoElsewhere: alsoElsewhere.slice(0, 50) },
      ...{ releasedFileId: file.id, releasedAt: unit.now },
    })
    .where(own);
}

/**
 * Redacts outside of any unit of work, so that no connection waits for the drawing, and keeps the file
 * only when the proof found nothing and the marks are still those that were ordered.
 */
export async function runRedaction(platform: Parts, order: RedactOrder): Promise<void> {
  const { database, files } = platform;
  const read = await database.inTown(order.town, (unit) => readOrder(files, unit, order));
  if (!read) return;
  const outcome = await redact(read);
  const { title } = read;
  await database.inTown(order.town, (unit) => keep(files, unit, { ...order, title }, outcome));
}

/** The same at once and in one unit of work, for samples: nobody else waits for this connection. */
export async function releaseNow(
  files: FileStore,
  unit: Unit,
  at: { readonly caseId: string; readonly documentId: string },
): Promise<void> {
  const { marksVersion } = await getDocument(unit, at.caseId, at.documentId);
  const order = { ...at, marksVersion };
  const read = await readOrder(files, unit, order);
  if (read) await keep(files, unit, { ...order, title: read.title }, await redact(read));
}

export const jobs: readonly Job<never>[] = [
  { name: redactJob, run: runRedaction } satisfies Job<RedactOrder>,
];
