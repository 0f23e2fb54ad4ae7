import { createHmac } from 'node:crypto';
import { type CaseRecord, findCaseByReceipt, listCasesOf } from '#engines/cases/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { clientAddress, networkOf } from '#platform/http/client-address.ts';
import { type HttpContext, inTown } from '#platform/http/context.ts';
import { takeHit, tooOften } from '#platform/http/rate-limit.ts';
import { applicationType } from './case-type.ts';
import { receiptSecret } from './receipt-cookie.ts';

export interface OpenApplication {
  readonly record: CaseRecord;
  /** As whom the applicant acts: by receipt and secret one is a visitor, whoever else is signed in. */
  readonly actor: Actor;
  /** Known only to who came with it. */
  readonly secret?: string;
}

/** The application of the address for its applicant: by the secret of the cookie, or by account. */
export async function findApplication(
  c: HttpContext,
  unit: Unit,
): Promise<OpenApplication | undefined> {
  const receipt = c.req.param('receipt') ?? '';
  const { actor } = c.var;
  if (actor.kind === 'citizen') {
    const own = await listCasesOf(unit, actor.userId);
    const record = own.find((one) => one.receipt === receipt && one.type === applicationType);
    if (record) return { record, actor };
  }
  const secret = receiptSecret(c, receipt);
  const record = secret && (await findCaseByReceipt(unit, receipt, secret));
  if (!secret || !record || record.type !== applicationType) return undefined;
  return { record, actor: { kind: 'visitor' }, secret };
}

/** Asks for receipt and secret, in the same words whether there is such a receipt or not. */
export function askForNumbers(c: HttpContext): Response {
  const receipt = encodeURIComponent(c.req.param('receipt') ?? '');
  return c.redirect(`/applications?receipt=${receipt}`, 303);
}

/** Wrong secrets in cookies; a browser has one only where it was right, before the case was erased. */
const guesses = { name: 'procedures.open', limit: 20, window: 600 };

async function countGuess(c: HttpContext): Promise<void> {
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
export async function withApplication<T>(
  c: HttpContext,
  work: (unit: Unit, application: OpenApplication) => Promise<T>,
): Promise<T | undefined> {
  c.header('Cache-Control', 'no-store');
  const done = await inTown(c, async (unit) => {
    const application = await findApplication(c, unit);
    return application && { value: await work(unit, application) };
  });
  if (done) return done.value;
  if (receiptSecret(c, c.req.param('receipt') ?? '')) await countGuess(c);
  return undefined;
}
