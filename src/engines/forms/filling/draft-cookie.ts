import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { HttpContext } from '#platform/http/context.ts';

const name = 'tomoni_draft';
/** As long as a draft that is worked on now and then; its own expiry decides before. Seconds. */
const kept = 60 * 24 * 60 * 60;

const pathOf = (draftId: string): string => `/apply/${draftId}`;

function attributes(c: HttpContext, draftId: string) {
  return {
    path: pathOf(draftId),
    httpOnly: true,
    sameSite: 'Lax' as const,
    secure: c.var.platform.settings.publicUrl.startsWith('https:'),
  };
}

/**
 * Lets this browser open a draft again: a cookie of its own for each draft, sent to its pages only.
 * Call it with what `startDraft` returned, then lead to `/apply/<draftId>`.
 */
export function rememberDraft(
  c: HttpContext,
  draft: { readonly draftId: string; readonly secret: string },
): void {
  setCookie(c, name, draft.secret, { ...attributes(c, draft.draftId), maxAge: kept });
}

export function draftSecret(c: HttpContext): string | undefined {
  return getCookie(c, name);
}

export function forgetDraft(c: HttpContext, draftId: string): void {
  deleteCookie(c, name, attributes(c, draftId));
}
