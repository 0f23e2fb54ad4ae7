import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { isId } from '#platform/ids.ts';

/** What the QR code of a printed form says. */
export interface PaperCode {
  readonly versionId: string;
  readonly owner: string;
  readonly subject: string;
  /** Different for each print, so that its entry can be found again. */
  readonly print: string;
}

function sign(secret: string, body: string): string {
  return createHmac('sha256', secret)
    .update(`forms.paper ${body}`)
    .digest('base64url')
    .slice(0, 22);
}

export function newPrint(): string {
  return randomBytes(9).toString('base64url');
}

/** Nothing is stored for a print: the code itself says what it is for, signed by the town's secret. */
export function writeCode(secret: string, code: PaperCode): string {
  const list = [code.versionId, code.owner, code.subject, code.print];
  const body = Buffer.from(JSON.stringify(list)).toString('base64url');
  return `${body}.${sign(secret, body)}`;
}

/** Undefined for anything that `writeCode` did not write. */
export function readCode(secret: string, text: string): PaperCode | undefined {
  const [body = '', signature = ''] = text.split('.');
  const [expected, given] = [Buffer.from(sign(secret, body)), Buffer.from(signature)];
  if (expected.length !== given.length || !timingSafeEqual(expected, given)) return undefined;
  const list: unknown = JSON.parse(Buffer.from(body, 'base64url').toString());
  if (!Array.isArray(list) || !list.every((part) => typeof part === 'string')) return undefined;
  const [versionId = '', owner = '', subject = '', print = ''] = list;
  return isId(versionId) ? { versionId, owner, subject, print } : undefined;
}
