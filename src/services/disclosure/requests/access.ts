import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { type CaseRecord, findCaseByReceipt, listCasesOf } from '#engines/cases/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { type HttpContext, inTown } from '#platform/http/context.ts';
import { requestType } from '../model.ts';

export interface OpenRequest {
  readonly record: CaseRecord;
  /** As whom the requester acts: by receipt and secret one is a visitor, whoever else is signed in. */
  readonly actor: Actor;
  /** Known only to who came with it. */
  readonly secret?: string;
}

/** One cookie for each request, so that finishing with one leaves the others alone. */
const cookieName = (receipt: string) => `tomoni_disclosure_${receipt.replaceAll('-', '')}`;

/** Until the browser closes: many people share a computer at the library or with the family. */
function attributes(c: HttpContext) {
  return {
    path: '/disclosure',
    httpOnly: true,
    sameSite: 'Lax' as const,
    secure: c.var.platform.settings.publicUrl.startsWith('https:'),
  };
}

export function rememberReceipt(c: HttpContext, receipt: string, secret: string): void {
  setCookie(c, cookieName(receipt), secret, attributes(c));
}

export function forgetReceipt(c: HttpContext, receipt: string): void {
  deleteCookie(c, cookieName(receipt), attributes(c));
}

async function findOpen(c: HttpContext, unit: Unit): Promise<OpenRequest | undefined> {
  const receipt = c.req.param('receipt') ?? '';
  const { actor } = c.var;
  if (actor.kind === 'citizen') {
    const own = await listCasesOf(unit, actor.userId);
    const record = own.find((one) => one.receipt === receipt && one.type === requestType);
    if (record) return { record, actor };
  }
  const secret = getCookie(c, cookieName(receipt));
  const record = secret && (await findCaseByReceipt(unit, receipt, secret));
  if (!secret || !record || record.type !== requestType) return undefined;
  return { record, actor: { kind: 'visitor' }, secret };
}

/** Asks for receipt and secret, in the same words whether there is such a receipt or not. */
export function askForNumbers(c: HttpContext): Response {
  const receipt = encodeURIComponent(c.req.param('receipt') ?? '');
  return c.redirect(`/disclosure/find?receipt=${receipt}`, 303);
}

/** Does `work` for the requester of the address, in one unit; undefined when it is not theirs. */
export function withRequest<T>(
  c: HttpContext,
  work: (unit: Unit, request: OpenRequest) => Promise<T>,
): Promise<T | undefined> {
  c.header('Cache-Control', 'no-store');
  return inTown(c, async (unit) => {
    const request = await findOpen(c, unit);
    return request && work(unit, request);
  });
}
