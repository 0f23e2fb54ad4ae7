import type { ComponentChild } from 'preact';
import type { HttpContext } from '#platform/http/context.ts';
import { type PageMeta, printPage, publicPage, staffPage } from '#ui/page.tsx';

const own = ['services/plan/views/plan.css'];

const styled = (meta: PageMeta): PageMeta => ({
  ...meta,
  styles: [...own, ...(meta.styles ?? [])],
});

/** The layouts with the plan's own styles. */
export function planPage(c: HttpContext, meta: PageMeta, body: ComponentChild): Response {
  return publicPage(c, styled(meta), body);
}

export function planDesk(c: HttpContext, meta: PageMeta, body: ComponentChild): Response {
  return staffPage(c, styled(meta), body);
}

export function planPrint(c: HttpContext, meta: PageMeta, body: ComponentChild): Response {
  return printPage(c, styled(meta), body);
}
