import { createHmac } from 'node:crypto';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { clientAddress, networkOf } from '#platform/http/client-address.ts';
import { type HttpContext, inTown } from '#platform/http/context.ts';
import { takeHit, tooOften } from '#platform/http/rate-limit.ts';
import { findCaseByReceipt, listCasesOf } from '../queries.ts';
import type { CaseRecord } from '../records.ts';
import type { ApplicantPages } from './pages.ts';
import { receiptSecret } from './receipt-cookie.ts';

export interface OpenedByApplicant {
  readonly record: CaseRecord;
  /** As whom the applicant acts: by receipt and secret one is a visitor, whoever else is signed in. */
  readonly actor: Actor;
  /** Known only to who came with it. */
  readonly secret?: string;
}

/** The case of the address for its applicant: by the secret of the cookie, or by account. */
async function findOpened(
  c: HttpContext,
  unit: Unit,
  pages: ApplicantPages,
): Promise<OpenedByApplicant | undefined> {
  const receipt = c.req.param('receipt') ?? '';
  const { actor } = c.var;
  if (actor.kind === 'citizen') {
    const own = await listCasesOf(unit, actor.userId);
    const record = own.find((one) => one.receipt === receipt && one.type === pages.type);
    if (record) return { record, actor };
  }
  const secret = receiptSecret(c, pages, receipt);
  const record = secret && (await findCaseByReceipt(unit, receipt, secret));
  if (!secret || !record || record.type !== pages.type) return undefined;
  return { record, actor: { kind: 'visitor' }, secret };
}

/** Asks for receipt and secret, in the same words whether there is such a receipt or not. */
export function askForNumbers(c: HttpContext, { find }: ApplicantPages): Response {
  const receipt = encodeURIComponent(c.req.param('receipt') ?? '');
  return c.redirect(`${find}?receipt=${receipt}`, 303);
}

/** Wrong secrets in cookies; a browser has one only where it was right, before the case was erased. */
async function countGuess(c: HttpContext, { limits }: ApplicantPages): Promise<void> {
  const guesses = { name: `${limits}.open`, limit: 20, window: 600 };
  const network = networkOf(clientAddress(c));
  const key = createHmac('sha256', c.var.platform.secret).update(network).digest('base64url');
  const hit = await inTown(c, (unit) => takeHit(unit, guesses, key));
  if (hit.allowed) return;
  c.header('Retry-After', String(hit.retryAfter));
  throw tooOften(hit.retryAfter);
}

/**
 * Does `work` for the applicant of the address, in one unit; undefined when it is not theirs.
 * @throws AppError rate-limited after many wrong secrets.
 */
export async function withApplicantCase<T>(
  c: HttpContext,
  pages: ApplicantPages,
  work: (unit: Unit, opened: OpenedByApplicant) => Promise<T>,
): Promise<T | undefined> {
  c.header('Cache-Control', 'no-store');
  const done = await inTown(c, async (unit) => {
    const opened = await findOpened(c, unit, pages);
    return opened && { value: await work(unit, opened) };
  });
  if (done) return done.value;
  if (receiptSecret(c, pages, c.req.param('receipt') ?? '')) await countGuess(c, pages);
  return undefined;
}
