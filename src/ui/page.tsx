import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { ComponentChild } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { can } from '#platform/actor.ts';
import type { HttpContext } from '#platform/http/context.ts';
import type { Text } from '#platform/i18n/text.ts';
import { say } from '#platform/i18n/text.ts';
import type { Breadcrumb } from './components/breadcrumbs.tsx';
import { FuriganaProvider } from './components/ruby.tsx';
import { LanguageProvider } from './language.tsx';
import { Document, type DocumentProps, type FeedLink } from './layouts/document.tsx';
import { PrintLayout } from './layouts/print-layout.tsx';
import { PublicLayout } from './layouts/public-layout.tsx';
import { StaffLayout } from './layouts/staff-layout.tsx';

export interface PageMeta {
  /** Title of the document, last breadcrumb, and the `h1` unless `ownHeading` is set. */
  readonly title: Text;
  /** One or two sentences below the title. */
  readonly lead?: Text;
  /** For search engines and link previews; never shown. */
  readonly description?: Text;
  /** The way to this page, without the page itself. */
  readonly breadcrumbs?: readonly Breadcrumb[];
  /** The body brings its own `h1`. */
  readonly ownHeading?: boolean;
  /** Style sheets of the module, by their path below `src`: `services/plan/views/plan.css`. */
  readonly styles?: readonly string[];
  /** The page of the desk where this person changes what the public page says. */
  readonly deskHref?: string;
  /** Feeds of what the page lists; readers' programs find them in the head. */
  readonly feeds?: readonly FeedLink[];
  /** Seconds after which a browser without scripts reads the page again; only where nobody types. */
  readonly refresh?: number;
  /** 200 unless said otherwise; 422 for a form that comes back with errors. */
  readonly status?: number;
}

function render(
  c: HttpContext,
  meta: PageMeta,
  kind: DocumentProps['kind'],
  children: ComponentChild,
): Response {
  const { language, town, aids } = c.var;
  const title = say(meta.title, language);
  const home = new URL(c.req.url).pathname === '/';
  const html = renderToString(
    <LanguageProvider language={language}>
      <FuriganaProvider shown={aids.furigana}>
        <Document
          kind={kind}
          town={town}
          aids={aids}
          styles={meta.styles}
          title={home ? say(town.name, language) : `${title} | ${say(town.name, language)}`}
          description={meta.description && say(meta.description, language)}
          feeds={meta.feeds}
          refresh={meta.refresh}
        >
          {children}
        </Document>
      </FuriganaProvider>
    </LanguageProvider>,
  );
  return c.html(`<!doctype html>${html}`, (meta.status ?? 200) as ContentfulStatusCode);
}

/** A page for everybody, in the town's public layout. The search slot shows once `/search` is in the menu. */
export function publicPage(c: HttpContext, meta: PageMeta, body: ComponentChild): Response {
  const items = c.var.navigation.public;
  const search = items.some(({ href }) => href === '/search');
  return render(
    c,
    meta,
    'public',
    <PublicLayout
      {...meta}
      town={c.var.town}
      aids={c.var.aids}
      url={c.req.url}
      navigation={items.filter(({ href }) => href !== '/search')}
      search={search}
      // Pages that may be kept for everybody show no person's data in their address either.
      asksIfHelped={search && c.var.pageTopics !== undefined && (meta.status ?? 200) === 200}
      staff={c.var.actor.kind === 'staff'}
      footer={c.var.navigation.footer ?? []}
      alert={c.var.alert}
    >
      {body}
    </PublicLayout>,
  );
}

/** A page of the staff desk; the menu holds only what this person may open. */
export function staffPage(c: HttpContext, meta: PageMeta, body: ComponentChild): Response {
  const { actor } = c.var;
  const mayOpen = (permission?: string): boolean => !permission || can(actor, permission);
  return render(
    c,
    meta,
    'staff',
    <StaffLayout
      {...meta}
      town={c.var.town}
      aids={c.var.aids}
      url={c.req.url}
      navigation={c.var.navigation.staff.filter(({ permission }) => mayOpen(permission))}
      staff={actor.kind === 'staff' ? actor : undefined}
      alert={c.var.alert}
    >
      {body}
    </StaffLayout>,
  );
}

/** A sheet of paper: no menu, no tools, black on white, A4. */
export function printPage(c: HttpContext, meta: PageMeta, body: ComponentChild): Response {
  return render(
    c,
    meta,
    'print',
    <PrintLayout {...meta} town={c.var.town}>
      {body}
    </PrintLayout>,
  );
}

/** A big screen in a hall: no menu, no tools; the body brings its own `h1` and the module its style. */
export function screenPage(c: HttpContext, meta: PageMeta, body: ComponentChild): Response {
  return render(c, meta, 'screen', <main class="screen">{body}</main>);
}
