import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { HttpContext } from '#platform/http/context.ts';
import { readReceipt } from '../receipts.ts';
import type { ApplicantPages } from './pages.ts';

/** One cookie for each case, so that finishing with one leaves the others alone. */
export function receiptCookieName({ cookie }: ApplicantPages, receipt: string): string {
  return `${cookie.name}_${receipt.replaceAll('-', '')}`;
}

/** Until the browser closes: many people share a computer at the library or with the family. */
function attributes(c: HttpContext, { cookie }: ApplicantPages) {
  return {
    path: cookie.path,
    httpOnly: true,
    sameSite: 'Lax' as const,
    secure: c.var.platform.settings.publicUrl.startsWith('https:'),
  };
}

export function rememberReceipt(
  c: HttpContext,
  pages: ApplicantPages,
  { receipt, secret }: { readonly receipt: string; readonly secret: string },
): void {
  setCookie(c, receiptCookieName(pages, receipt), secret, attributes(c, pages));
}

export function receiptSecret(
  c: HttpContext,
  pages: ApplicantPages,
  receipt: string,
): string | undefined {
  return getCookie(c, receiptCookieName(pages, receipt));
}

export function forgetReceipt(c: HttpContext, pages: ApplicantPages, receipt: string): void {
  // What is no receipt has no cookie, and may hold characters that no header can.
  if (!readReceipt(receipt)) return;
  deleteCookie(c, receiptCookieName(pages, receipt), attributes(c, pages));
}
