import { zipSync } from 'fflate';
import type { FileAnswer, StoredSubmission } from '#engines/forms/contract.ts';
import { openLetter } from '#engines/letters/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import type { Platform } from '#platform/platform.ts';
import { findContactOfCase } from './contacts.ts';
import { proxyOf } from './rules.ts';
import type { ApplicationStatus } from './status.ts';

function isFile(value: unknown): value is FileAnswer {
  return typeof value === 'object' && value !== null && 'mediaType' in value && 'id' in value;
}

/** Files anywhere in the answers, rows included. */
export function filesIn(value: unknown): FileAnswer[] {
  if (isFile(value)) return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(filesIn);
}

function plain({ draft, ...submission }: StoredSubmission) {
  const { channel, representation } = draft;
  return { ...submission, channel, representation, proxy: proxyOf(draft) };
}

/**
 * Everything held about an application that is its applicant's to have: what was sent in all versions,
 * the files, what happened, the clock, the letters. A ZIP of JSON, files and PDF.
 */
export async function everythingAbout(
  platform: Platform,
  unit: Unit,
  status: ApplicationStatus,
): Promise<Uint8Array> {
  const { record, name, clock, letters, charge, history, submissions } = status;
  const contact = await findContactOfCase(unit, record.id);
  const ground = contact && { relation: contact.relation, consented: contact.consented };
  const content = {
    ...{ procedure: name, receipt: record.receipt, state: record.state },
    ...{ receivedOn: record.receivedOn, decidedOn: record.decidedOn, keptUntil: record.keptUntil },
    ...{ applicant: record.applicant, ground, charge: charge && { ...charge, town: undefined } },
    submissions: submissions.map(plain),
    ...{ history, clock, letters },
  };
  const entries: Record<string, Uint8Array> = {
    'application.json': Buffer.from(JSON.stringify(content, null, 2)),
  };
  const files = new Map(
    submissions.flatMap(({ answers }) => filesIn(answers)).map((f) => [f.id, f]),
  );
  for (const { id, name: fileName } of files.values()) {
    const { content: bytes } = await platform.files.open(unit, id);
    entries[`files/${id}-${fileName.replace(/[/\\]/g, '_')}`] = bytes;
  }
  if (contact?.proofFileId) {
    const { content: bytes, file } = await platform.files.open(unit, contact.proofFileId);
    entries[`proof/${file.name.replace(/[/\\]/g, '_')}`] = bytes;
  }
  for (const letter of letters) {
    const { content: bytes } = await openLetter(platform, unit, letter.id);
    entries[`letters/${letter.documentNumber.replace(/[/\\]/g, '_')}.pdf`] = bytes;
  }
  // Photos and PDF are compressed already.
  return zipSync(entries, { level: 1 });
}
