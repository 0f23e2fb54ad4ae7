import { lookup as resolveHost } from 'node:dns/promises';
import { request as plainRequest } from 'node:http';
import { request as secureRequest } from 'node:https';
import type { LookupFunction } from 'node:net';
import { isPrivateAddress } from '#platform/http/private-address.ts';

export interface Answer {
  readonly state: 'ok' | 'broken' | 'unknown';
  /** Status of HTTP, or why there was none: `timeout`, `not-found`, `private`. */
  readonly answer: string;
}

/** Which addresses may not be asked; tests let the loopback pass. */
export type Refuses = (address: string) => boolean;

const patience = 10_000;
const mostRedirects = 5;

interface Asked {
  readonly status: number;
  readonly location?: string;
}

/** One request to the very address that was looked at before, so that a second look-up cannot differ. */
function ask(url: URL, address: string, method: 'HEAD' | 'GET'): Promise<Asked> {
  const send = url.protocol === 'https:' ? secureRequest : plainRequest;
  const family = address.includes(':') ? 6 : 4;
  const lookup: LookupFunction = (_host, options, done) => {
    if (options.all) done(null, [{ address, family }]);
    else done(null, address, family);
  };
  const headers = { 'User-Agent': 'Tomoni-link-check', Accept: '*/*' };
  return new Promise((resolve, reject) => {
    const asked = send(url, { method, lookup, headers, timeout: patience }, (response) => {
      const { statusCode = 0, headers: answered } = response;
      // The answer's body is nothing to us.
      response.destroy();
      const { location } = answered;
      resolve({ status: statusCode, ...(location && { location }) });
    });
    asked.on('timeout', () => asked.destroy(new Error('timeout')));
    asked.on('error', reject);
    asked.end();
  });
}

const codeOf = (error: unknown): string => {
  if (!(error instanceof Error)) return 'error';
  const { code } = error as NodeJS.ErrnoException;
  return error.message === 'timeout' ? 'timeout' : (code ?? 'error');
};

/** 401, 403, 405 and 429 are answers of a page that is there and shy of machines. */
function judgeStatus(status: number): Answer {
  const answer = String(status);
  if (status >= 200 && status < 400) return { state: 'ok', answer };
  if (status === 404 || status === 410) return { state: 'broken', answer };
  return { state: 'unknown', answer };
}

async function follow(url: URL, refuses: Refuses, left: number): Promise<Answer> {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    return { state: 'unknown', answer: 'protocol' };
  }
  const { address } = await resolveHost(url.hostname.replace(/^\[|\]$/g, ''));
  if (refuses(address)) return { state: 'unknown', answer: 'private' };
  let asked = await ask(url, address, 'HEAD');
  if (asked.status === 404 || asked.status === 405 || asked.status === 501) {
    asked = await ask(url, address, 'GET');
  }
  const { status, location } = asked;
  if (status < 300 || status >= 400 || !location) return judgeStatus(status);
  if (left === 0 || !URL.canParse(location, url)) return { state: 'broken', answer: 'redirects' };
  return follow(new URL(location, url), refuses, left - 1);
}

/**
 * Whether a page outside is there. Addresses of our own networks are never asked (SSRF), neither at
 * first nor after a redirect.
 */
export async function askOutside(
  href: string,
  refuses: Refuses = isPrivateAddress,
): Promise<Answer> {
  try {
    return await follow(new URL(href), refuses, mostRedirects);
  } catch (error) {
    const code = codeOf(error);
    const gone = code === 'ENOTFOUND';
    return { state: gone ? 'broken' : 'unknown', answer: code };
  }
}
