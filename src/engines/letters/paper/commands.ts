import { getTown } from '#engines/organisation/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { sendFile } from '#platform/files/download.ts';
import type { StoredFile } from '#platform/files/files.ts';
import { type HttpContext, inTown } from '#platform/http/context.ts';
import { originOf } from '#platform/http/town-origin.ts';
import type { Platform } from '#platform/platform.ts';
import { createPdf, type PdfOptions } from '#ui/pdf/document.ts';
import { recordDelivery, senderOf } from '../issuing/commands.ts';
import { findPaper, readLetter, type StoredLetter } from '../issuing/queries.ts';
import { ownValues } from '../issuing/rules.ts';
import type { LetterContent, Reasons, Recipient, TemplateContent } from '../model.ts';
import { authorise } from '../policy.ts';
import { papers } from '../schema.ts';
import { findSeal, findSealById, type KeptSeal } from '../settings/queries.ts';
import { drawLetter, footerOf, type Paper } from './draw.ts';
import type { Seal } from './seal.ts';

type Parts = Pick<Platform, 'files' | 'settings'>;

/** As large as a letter may become; far above what templates and inputs allow. */
const paperLimit = 20 * 1024 * 1024;

/** Vector outlines of a drawn seal need no file. */
export async function readSeal(
  { files }: Pick<Platform, 'files'>,
  unit: Unit,
  kept: KeptSeal | undefined,
): Promise<Seal | undefined> {
  if (kept?.drawn) return { kind: 'drawn', words: kept.drawn };
  if (!kept?.fileId) return undefined;
  const { content } = await files.open(unit, kept.fileId);
  return { kind: 'picture', content };
}

/** Everything that the drawing of a stored letter needs. */
export async function paperOf(
  platform: Parts,
  unit: Unit,
  letter: StoredLetter,
): Promise<{ readonly paper: Paper; readonly demo: boolean }> {
  const town = await getTown(unit);
  const kept = letter.sealId ? await findSealById(unit, letter.sealId) : undefined;
  const seal = await readSeal(platform, unit, kept);
  const url = `${originOf(platform, town)}/letters/verify/${letter.code}`;
  const verify = { code: letter.code, url };
  const paper: Paper = {
    letter: letter.content,
    town: town.name.ja,
    verify,
    ...(seal ? { seal } : {}),
  };
  return { paper, demo: town.demo };
}

function optionsOf({ letter, town }: Paper, demo: boolean, madeAt: Date): PdfOptions {
  const title = `${letter.template.title} ${letter.documentNumber}`.trim();
  return { title, author: town, language: 'ja', footer: footerOf({ letter, town }, demo), madeAt };
}

/** Draws a stored letter and keeps its PDF, unless another process was quicker. */
async function makePaper(platform: Parts, unit: Unit, letter: StoredLetter): Promise<void> {
  const { paper, demo } = await paperOf(platform, unit, letter);
  const pdf = createPdf(optionsOf(paper, demo, letter.issuedAt));
  drawLetter(pdf, paper);
  const content = await pdf.toBytes();
  const file = await platform.files.save(unit, {
    name: `${paper.letter.template.title}_${paper.letter.documentNumber}.pdf`,
    content,
    accept: ['application/pdf'],
    limit: paperLimit,
  });
  await unit.db
    .insert(papers)
    .values({
      town: unit.town,
      letterId: letter.id,
      fileId: file.id,
      sha256: file.sha256,
      missing: [...pdf.missing],
      drawnAt: unit.now,
    })
    .onConflictDoNothing();
}

/** Draws the PDF of a letter if that was not done yet. */
export async function keepPaper(platform: Parts, unit: Unit, letterId: string): Promise<void> {
  if (await findPaper(unit, letterId)) return;
  await makePaper(platform, unit, await readLetter(unit, letterId));
}

export interface OpenedLetter {
  readonly file: StoredFile;
  readonly content: Buffer;
}

/**
 * The PDF of a letter, as it was drawn once. Whether the reader may see it is the caller's to ask.
 * @throws AppError not-found
 */
export async function openLetter(platform: Parts, unit: Unit, id: string): Promise<OpenedLetter> {
  await keepPaper(platform, unit, id);
  const paper = await findPaper(unit, id);
  if (!paper) throw new Error(`the paper of letter ${id} was not kept`);
  return platform.files.open(unit, paper.fileId);
}

/**
 * Answers with a letter's PDF as a download. Services ask first whether this reader may have it.
 * @param options `shownTo` keeps that its recipient opened it online.
 */
export async function sendLetter(
  c: HttpContext,
  id: string,
  options: { readonly shownTo?: Actor } = {},
): Promise<Response> {
  const { file, content } = await inTown(c, async (unit) => {
    const opened = await openLetter(c.var.platform, unit, id);
    if (options.shownTo) {
      const deliveredOn = dayInTokyo(unit.now);
      await recordDelivery(unit, options.shownTo, id, { way: 'online', deliveredOn });
    }
    return opened;
  });
  return sendFile(c, file, content);
}

export interface Preview {
  readonly template: TemplateContent;
  readonly departmentId?: string;
  readonly recipient: Recipient;
  readonly fields: Readonly<Record<string, string>>;
  readonly reasons?: Reasons;
}

/** As `previewLetter`; the caller has asked whether this person may. */
export async function drawPreview(
  platform: Parts,
  unit: Unit,
  { template, departmentId, recipient, fields, reasons }: Preview,
): Promise<Uint8Array> {
  const town = await getTown(unit);
  const issuedOn = dayInTokyo(unit.now);
  const seal = await readSeal(platform, unit, await findSeal(unit));
  const letter: LetterContent = {
    template,
    documentNumber: '',
    issuedOn,
    recipient,
    sender: await senderOf(unit, departmentId, issuedOn),
    fields: ownValues(template, fields),
    ...(reasons ? { reasons } : {}),
  };
  const paper: Paper = { letter, town: town.name.ja, ...(seal ? { seal } : {}) };
  const pdf = createPdf(optionsOf(paper, town.demo, unit.now));
  drawLetter(pdf, paper);
  return pdf.toBytes();
}

/** The letter as it would be, without number and code, marked as a draft. */
export function previewLetter(
  platform: Parts,
  unit: Unit,
  actor: Actor,
  preview: Preview,
): Promise<Uint8Array> {
  authorise(actor, 'letters.issue');
  return drawPreview(platform, unit, preview);
}
