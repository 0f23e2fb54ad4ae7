import type { ComponentChild } from 'preact';
import type { HttpContext } from '#platform/http/context.ts';
import { type PageMeta, printPage, publicPage, staffPage } from '#ui/page.tsx';

const styles = ['services/plan/views/plan.css'];

/** The layouts with the plan's own styles. */
export function planPage(c: HttpContext, meta: PageMeta, body: ComponentChild): Response {
  return publicPage(c, { ...meta, styles }, body);
}

export function planDesk(c: HttpContext, meta: PageMeta, body: ComponentChild): Response {
  return staffPage(c, { ...meta, styles }, body);
}

export function planPrint(c: HttpContext, meta: PageMeta, body: ComponentChild): Response {
  return printPage(c, { ...meta, styles }, body);
}
