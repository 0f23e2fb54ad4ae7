import { createHmac } from 'node:crypto';
import { z } from 'zod';
import { type HttpContext, inTown } from '#platform/http/context.ts';
import { checkInput, type FieldErrors, issue, readForm } from '#platform/http/input.ts';
import { takeHit, tooOften } from '#platform/http/rate-limit.ts';
import { findCaseByReceipt } from '../queries.ts';
import { readReceipt } from '../receipts.ts';
import { type ApplicantPages, applicantHref } from './pages.ts';
import { forgetReceipt, rememberReceipt } from './receipt-cookie.ts';
import { applicantWords as words } from './text.ts';

const number = (most: number) =>
  z.string().trim().min(1, issue(words.missing)).max(most, issue(words.wrong));
const FindInput = z.object({ receipt: number(40), secret: number(60) });

/** What was typed and what is wrong with it, to draw the page again. */
export interface NotFound {
  readonly receipt: string;
  readonly errors: FieldErrors;
}

/** Guesses at one receipt, from however many addresses. */
async function limitGuesses(c: HttpContext, { limits }: ApplicantPages, receipt: string) {
  const guesses = { name: `${limits}.find-one`, limit: 30, window: 3600 };
  const key = createHmac('sha256', c.var.platform.secret).update(receipt).digest('base64url');
  const hit = await inTown(c, (unit) => takeHit(unit, guesses, key));
  if (!hit.allowed) throw tooOften(hit.retryAfter);
}

/** For the route that takes receipt and secret; `limits` is the start of the names of limits. */
export function findLimit({ limits }: Pick<ApplicantPages, 'limits'>) {
  return { name: `${limits}.find`, limit: 20, window: 600, by: 'address' } as const;
}

/** Opens a case by receipt and secret: leads to its page, or says what to draw. @throws AppError rate-limited */
export async function findByNumbers(
  c: HttpContext,
  pages: ApplicantPages,
  again: (typed: NotFound) => Response | Promise<Response>,
): Promise<Response> {
  const form = await readForm(c);
  const receipt = typeof form.receipt === 'string' ? form.receipt : '';
  const input = checkInput(FindInput, form);
  if (!input.ok) return again({ receipt, errors: input.errors });
  const { secret } = input.value;
  const code = readReceipt(input.value.receipt) ?? '';
  await limitGuesses(c, pages, code);
  const found = await inTown(c, (unit) => findCaseByReceipt(unit, code, secret));
  if (found?.type !== pages.type) return again({ receipt, errors: { secret: words.wrong } });
  rememberReceipt(c, pages, { receipt: found.receipt, secret });
  return c.redirect(applicantHref(pages, found.receipt), 303);
}

/** What the page that asks for the numbers shows before anything was sent. */
export function askedNumbers(c: HttpContext): { receipt: string; finished: boolean } {
  return {
    receipt: c.req.query('receipt')?.slice(0, 40) ?? '',
    finished: c.req.query('done') === 'finished',
  };
}

/** The computer is shared: it forgets this case. */
export function finishHere(c: HttpContext, pages: ApplicantPages): Response {
  forgetReceipt(c, pages, c.req.param('receipt') ?? '');
  return c.redirect(`${pages.find}?done=finished`, 303);
}
