import { lookup as resolveHost } from 'node:dns/promises';
import { request as plainRequest } from 'node:http';
import { request as secureRequest } from 'node:https';
import type { LookupFunction } from 'node:net';
import { isPrivateAddress } from '#platform/http/private-address.ts';

/** Which addresses may not be asked; tests let the loopback pass. */
export type Refuses = (address: string) => boolean;

const patience = 20_000;
const accepted =
  'application/ld+json, application/json, text/turtle;q=0.9, application/rdf+xml;q=0.8, */*;q=0.1';
const mostBytes = 20 * 1024 * 1024;
const mostMoves = 3;
const movedTo: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

interface Answer {
  readonly text: string;
  /** Where it stands now. */
  readonly elsewhere?: string;
}

async function gather(response: AsyncIterable<unknown>): Promise<string> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of response) {
    size += (piece as Buffer).length;
    if (size > mostBytes) throw new Error('more than 20 MB');
    pieces.push(piece as Buffer);
  }
  return Buffer.concat(pieces).toString();
}

/** What one address says; the very machine is asked that was looked at before. */
function ask(url: URL, address: string): Promise<Answer> {
  const send = url.protocol === 'https:' ? secureRequest : plainRequest;
  const family = address.includes(':') ? 6 : 4;
  const lookup: LookupFunction = (_host, options, done) => {
    if (options.all) done(null, [{ address, family }]);
    else done(null, address, family);
  };
  const headers = { 'User-Agent': 'Tomoni-catalogue', Accept: accepted };
  return new Promise((resolve, reject) => {
    const asked = send(url, { lookup, headers, timeout: patience }, (response) => {
      const { statusCode = 0, headers: told } = response;
      if (statusCode === 200) {
        gather(response).then((text) => resolve({ text }), reject);
        return;
      }
      response.destroy();
      if (movedTo.has(statusCode) && told.location) {
        resolve({ text: '', elsewhere: new URL(told.location, url).href });
      } else reject(new Error(`HTTP ${statusCode}`));
    });
    asked.on('timeout', () => asked.destroy(new Error('timeout')));
    asked.on('error', reject);
    asked.end();
  });
}

/** Follows a catalogue that has moved; each place on the way is looked at like the first. */
async function follow(href: string, refuses: Refuses): Promise<string> {
  let at = href;
  for (let moves = 0; moves <= mostMoves; moves += 1) {
    const url = new URL(at);
    if (url.protocol !== 'https:' && url.protocol !== 'http:') throw new Error('no web address');
    const { address } = await resolveHost(url.hostname.replace(/^\[|\]$/g, ''));
    if (refuses(address)) throw new Error('an address of our own network');
    const { text, elsewhere } = await ask(url, address);
    if (elsewhere === undefined) return text;
    at = elsewhere;
  }
  throw new Error('HTTP 310');
}

/** The text at an address of the internet. @throws Error that says why there is none */
export async function fetchText(href: string, refuses: Refuses = isPrivateAddress) {
  const signal = AbortSignal.timeout(patience * 3);
  const late = new Promise<never>((_, refuse) => {
    signal.addEventListener('abort', () => refuse(new Error('timeout')), { once: true });
  });
  return Promise.race([follow(href, refuses), late]);
}
