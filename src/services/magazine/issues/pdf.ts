import { and, eq } from 'drizzle-orm';
import { recordAudit } from '#engines/audit/contract.ts';
import { prepareAttachment, saveAttachment, type Upload } from '#engines/content/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import type { FileStore } from '#platform/files/files.ts';
import { extractText } from '../editions/extract.ts';
import { hrefOf, subjectType } from '../model.ts';
import { issues } from '../schema.ts';
import { beginAct, changeIssue } from './commands.ts';

/** A PDF that was looked at and read before the unit of work, because both take their time. */
export interface PreparedPdf {
  readonly attachment: Awaited<ReturnType<typeof prepareAttachment>>;
  readonly text: string;
}

/** @throws AppError when the file is too large, infected, or of a sort that we do not take. */
export async function preparePdf(files: FileStore, upload: Upload): Promise<PreparedPdf> {
  const attachment = await prepareAttachment(files, upload);
  return { attachment, text: await extractText(upload.content) };
}

/**
 * The PDF as it was printed. Its words become the text of the issue, unless somebody has written one;
 * the issue's own page stands for it (JIS X 8341-3:2016, 1.1.1).
 */
export async function keepPdf(
  unit: Unit,
  actor: Actor,
  files: FileStore,
  id: string,
  { attachment, text }: PreparedPdf,
): Promise<void> {
  const issue = await beginAct(unit, actor, id, 'compose');
  const { departmentId, title } = issue;
  const words = {
    ...{ caption: title, alternativeText: '', alternativeHref: hrefOf(issue), noAlternative: '' },
    ...{ departmentId, published: false, later: false },
  };
  const pdfId = await saveAttachment(unit, actor, files, attachment, words);
  const pdfText = issue.pdfText || text;
  await changeIssue(unit, id, { pdfId, pdfText, revision: issue.revision + 1 });
  await recordAudit(unit, actor, {
    action: 'magazine.pdf-uploaded',
    subject: { type: subjectType, id },
  });
}

/** Takes the PDF out of the issue; the library keeps the file. */
export async function dropPdf(unit: Unit, actor: Actor, id: string): Promise<void> {
  const issue = await beginAct(unit, actor, id, 'compose');
  const { db, town } = unit;
  await db
    .update(issues)
    .set({ pdfId: null, pdfText: '', revision: issue.revision + 1 })
    .where(and(eq(issues.town, town), eq(issues.id, id)));
  await recordAudit(unit, actor, {
    action: 'magazine.pdf-removed',
    subject: { type: subjectType, id },
  });
}
