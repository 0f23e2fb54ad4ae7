import type { ErrorHandler, NotFoundHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { AppError, InputError, statusOf } from '../errors.ts';
import { htmlLang, say, type Text } from '../i18n/text.ts';
import { type HttpContext, type HttpEnv, standardAids } from './context.ts';
import { isDatabaseAway, isUnstorableText } from './database-away.ts';
import type { FieldErrors } from './input.ts';
import { rememberedLanguage } from './language.ts';
import { requestNumber, sentences, titles } from './text.ts';

/** What an answer to an error says. */
export interface ErrorPage {
  readonly status: ContentfulStatusCode;
  readonly title: Text;
  readonly text: Text;
  /** Machine-readable, as in `not-found`. */
  readonly code: string;
  readonly requestId: string;
  readonly fields?: FieldErrors;
}

export interface ErrorOptions {
  /** Draws the page for people; the app hands it in, because the platform knows no layout. */
  readonly renderPage: (c: HttpContext, page: ErrorPage) => Response | Promise<Response>;
}

/** Seconds after which a reader's browser or a client may ask again while the database is away. */
const retryWhenAway = 30;

type Plain = Omit<ErrorPage, 'requestId' | 'title'>;

function describeStatus(status: ContentfulStatusCode): Plain {
  if (status === 404) return { status, text: sentences.notFound, code: 'not-found' };
  if (status < 500) return { status, text: sentences.unreadable, code: 'bad-request' };
  if (status === 503) return { status, text: sentences.away, code: 'unavailable' };
  return { status, text: sentences.bug, code: 'internal' };
}

function describe(error: Error): Plain {
  if (error instanceof InputError) {
    return { status: 422, text: sentences.invalid, code: 'invalid-input', fields: error.fields };
  }
  if (error instanceof AppError) {
    return { status: statusOf(error.kind), text: error.reason.text, code: error.reason.code };
  }
  if (error instanceof HTTPException) return describeStatus(error.status as ContentfulStatusCode);
  if (isUnstorableText(error)) return describeStatus(400);
  return describeStatus(isDatabaseAway(error) ? 503 : 500);
}

/** Machines are told what is wrong; a way to the sign-in page would help none of them. */
const forMachines = /^\/(api|hooks)\//;

function wantsJson(c: HttpContext): boolean {
  const accept = c.req.header('accept') ?? '';
  return forMachines.test(c.req.path) || (/json/.test(accept) && !accept.includes('text/html'));
}

/** RFC 9457. `about:blank`: the status is the type; `code` tells refusals of one status apart. */
function problem(c: HttpContext, page: ErrorPage): Response {
  const sentence = (text: Text) => say(text, c.var.language);
  const errors = Object.entries(page.fields ?? {}).map(([field, text]) => ({
    field,
    message: sentence(text),
  }));
  const body = {
    type: 'about:blank',
    title: sentence(page.title),
    status: page.status,
    detail: sentence(page.text),
    code: page.code,
    requestId: page.requestId,
    ...(page.fields ? { errors } : {}),
  };
  return c.body(JSON.stringify(body), page.status, { 'Content-Type': 'application/problem+json' });
}

/** Only letters of our own and a request id go in, so nothing has to be escaped. */
function barePage(c: HttpContext, page: ErrorPage): Response {
  const sentence = (text: Text) => say(text, c.var.language);
  return c.html(
    `<!doctype html><html lang="${htmlLang(c.var.language)}"><head><meta charset="utf-8">` +
      `<meta name="viewport" content="width=device-width"><title>${sentence(page.title)}</title>` +
      `</head><body><main><h1>${sentence(page.title)}</h1><p>${sentence(page.text)}</p>` +
      `<p>${sentence(requestNumber)}: ${page.requestId}</p></main></body></html>`,
    page.status,
  );
}

/** Pages for people lead to the door; a form cannot be sent again by a redirect, so it has no return. */
function signIn(c: HttpContext): Response {
  const door = /^\/staff(?:\/|$)/.test(c.req.path) ? '/staff/sign-in' : '/sign-in';
  const { pathname, search } = new URL(c.req.url);
  const back = c.req.method === 'GET' ? `?return=${encodeURIComponent(pathname + search)}` : '';
  return c.redirect(door + back, 303);
}

async function answer(c: HttpContext, options: ErrorOptions, plain: Plain): Promise<Response> {
  const title = titles[plain.status] ?? titles[plain.status < 500 ? 400 : 500];
  const page = { ...plain, title: title ?? sentences.bug, requestId: c.var.requestId };
  if (page.status === 503) c.header('Retry-After', String(retryWhenAway));
  if (wantsJson(c)) return problem(c, page);
  if (page.status === 401) return signIn(c);
  try {
    return await options.renderPage(c, page);
  } catch (error) {
    c.var.platform.log.error({ requestId: c.var.requestId, err: error }, 'error page failed');
    const bare = page.status < 500 ? { ...page, text: page.title } : page;
    return barePage(c, bare);
  }
}

/** An error may come before the middleware that sets what a page needs. */
function completeContext(c: HttpContext): void {
  const header = (name: string) => c.req.header(name);
  c.set('requestId', c.var.requestId ?? 'unknown');
  c.set(
    'language',
    c.var.language ?? rememberedLanguage(header('cookie'), header('accept-language')),
  );
  c.set('aids', c.var.aids ?? standardAids);
  c.set('pageTopics', undefined);
}

/**
 * The one place where errors become answers: refusals with their reason, invalid input with its
 * fields, anything else as a 500 whose request id the log has too. JSON for the API and for whoever
 * accepts JSON only, pages for people.
 */
export function handleErrors(options: ErrorOptions): {
  onError: ErrorHandler<HttpEnv>;
  onNotFound: NotFoundHandler<HttpEnv>;
} {
  return {
    onError: (error, c) => {
      completeContext(c);
      const plain = describe(error);
      if (plain.status >= 500) {
        const { requestId } = c.var;
        c.var.platform.log.error({ requestId, err: error }, 'request failed');
      }
      return answer(c, options, plain);
    },
    onNotFound: (c) => {
      completeContext(c);
      return answer(c, options, describeStatus(404));
    },
  };
}
