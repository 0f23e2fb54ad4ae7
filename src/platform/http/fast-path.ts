import type { IncomingMessage, ServerResponse } from 'node:http';
import type { CachedPage } from '../cache/page-cache.ts';
import type { Platform } from '../platform.ts';
import { cachedHeaders, encodedAnswer } from './cached-answer.ts';
import { type Encoding, encodingOf, matchesTag } from './encoding.ts';
import { mayBeSignedIn, pagePath, variantOf } from './page-variant.ts';
import { newRequestId, requestIdHeader } from './request-id.ts';
import { staticHeaders } from './security-headers.ts';

export interface FastPathOptions {
  readonly platform: Pick<Platform, 'settings' | 'pages' | 'metrics'>;
  /** Readers who send a cookie whose name holds this are not anonymous. */
  readonly sessionCookie: string;
  /** Code of the town that the `Host` header names; undefined where no town answers. */
  readonly townOfHost: (host: string) => string | undefined;
}

/** Names and values in turn, as `writeHead` takes them fastest; the last value is the request id. */
type HeaderList = string[];

interface Prepared {
  readonly headers: HeaderList;
  readonly body: Buffer | undefined;
}

type PreparedPage = Partial<Record<Encoding | 'unchanged', Prepared>>;

function headerList(headers: Readonly<Record<string, string>>): HeaderList {
  return [...Object.entries(headers).flat(), requestIdHeader, ''];
}

function prepare(
  page: CachedPage,
  form: Encoding | 'unchanged',
  fixed: Readonly<Record<string, string>>,
): Prepared {
  if (form === 'unchanged') {
    return { headers: headerList({ ...fixed, ...cachedHeaders(page) }), body: undefined };
  }
  const { headers, body } = encodedAnswer(page, form);
  return { headers: headerList({ ...fixed, ...headers }), body };
}

function write(
  response: ServerResponse,
  head: boolean,
  status: number,
  { headers, body }: Prepared,
): void {
  // `writeHead` has made its text of the list before it returns, so the list can be used again.
  headers[headers.length - 1] = newRequestId();
  response.writeHead(status, headers);
  response.end(head ? undefined : body);
}

/**
 * Answers anonymous readers from the page cache before the app: it reads six headers, looks into a
 * map and writes one buffer. It must find exactly what the middleware `cachePages` would.
 * @returns whether the request was answered; if not, nothing was read or written.
 */
export function cachedReader(
  options: FastPathOptions,
): (request: IncomingMessage, response: ServerResponse) => boolean {
  const { sessionCookie, townOfHost } = options;
  const { pages, metrics, settings } = options.platform;
  const fixed = staticHeaders(settings);
  const preparedPages = new WeakMap<CachedPage, PreparedPage>();
  const preparedFor = (page: CachedPage, form: Encoding | 'unchanged'): Prepared => {
    const forms = preparedPages.get(page) ?? {};
    const prepared = forms[form] ?? prepare(page, form, fixed);
    if (!forms[form]) preparedPages.set(page, { ...forms, [form]: prepared });
    return prepared;
  };
  const find = ({ headers, url = '' }: IncomingMessage): CachedPage | undefined => {
    const path = pagePath(url);
    // An address with `lang` is another than its page's: it sets a cookie, which the app does.
    if (path !== url || mayBeSignedIn(headers.cookie, sessionCookie)) return undefined;
    const town = headers.host === undefined ? undefined : townOfHost(headers.host);
    if (town === undefined) return undefined;
    const { language, aids } = variantOf(headers.cookie, headers['accept-language']);
    return pages.find({ town, path, language, aids });
  };
  return (request, response) => {
    const { method, headers } = request;
    if (method !== 'GET' && method !== 'HEAD') return false;
    const page = find(request);
    if (!page) return false;
    const unchanged = matchesTag(headers['if-none-match'], page.etag);
    const form = unchanged ? 'unchanged' : encodingOf(headers['accept-encoding']);
    write(response, method === 'HEAD', unchanged ? 304 : page.status, preparedFor(page, form));
    metrics.hit(method, unchanged ? 304 : 200);
    return true;
  };
}
