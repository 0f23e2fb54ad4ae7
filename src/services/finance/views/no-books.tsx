import { cachePage, type HttpContext } from '#platform/http/context.ts';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { publicPage } from '#ui/page.tsx';
import { financeTopic } from '../model.ts';
import { publicTexts as texts } from '../public-text.ts';
import { homeText, title } from '../text.ts';

/** The page of the finances while no settlement is published. */
export function noBooks(c: HttpContext) {
  cachePage(c, financeTopic);
  const body = <EmptyState title={texts.none} hint={texts.noneHint} />;
  return publicPage(
    c,
    { title, lead: texts.lead, breadcrumbs: [{ label: homeText, href: '/' }] },
    body,
  );
}
