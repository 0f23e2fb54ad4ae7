import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { readReceipt } from '#engines/cases/contract.ts';
import type { HttpContext } from '#platform/http/context.ts';

/** One cookie for each application, so that finishing with one leaves the others alone. */
export function receiptCookieName(receipt: string): string {
  return `tomoni_receipt_${receipt.replaceAll('-', '')}`;
}

/** Until the browser closes: many people share a computer at the library or with the family. */
function attributes(c: HttpContext) {
  return {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax' as const,
    secure: c.var.platform.settings.publicUrl.startsWith('https:'),
  };
}

export function rememberReceipt(c: HttpContext, receipt: string, secret: string): void {
  setCookie(c, receiptCookieName(receipt), secret, attributes(c));
}

export function receiptSecret(c: HttpContext, receipt: string): string | undefined {
  return getCookie(c, receiptCookieName(receipt));
}

export function forgetReceipt(c: HttpContext, receipt: string): void {
  // What is no receipt has no cookie, and may hold characters that no header can.
  if (!readReceipt(receipt)) return;
  deleteCookie(c, receiptCookieName(receipt), attributes(c));
}
