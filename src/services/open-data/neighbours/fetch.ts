import { lookup as resolveHost } from 'node:dns/promises';
import { request as plainRequest } from 'node:http';
import { request as secureRequest } from 'node:https';
import type { LookupFunction } from 'node:net';
import { isPrivateAddress } from '#platform/http/private-address.ts';

/** Which addresses may not be asked; tests let the loopback pass. */
export type Refuses = (address: string) => boolean;

const patience = 20_000;
const mostBytes = 20 * 1024 * 1024;

/** Reads what one address says; to the very machine that was looked at before, and no redirects. */
function read(url: URL, address: string): Promise<string> {
  const send = url.protocol === 'https:' ? secureRequest : plainRequest;
  const family = address.includes(':') ? 6 : 4;
  const lookup: LookupFunction = (_host, options, done) => {
    if (options.all) done(null, [{ address, family }]);
    else done(null, address, family);
  };
  const headers = { 'User-Agent': 'Tomoni-catalogue', Accept: 'application/json' };
  return new Promise((resolve, reject) => {
    const asked = send(url, { lookup, headers, timeout: patience }, async (response) => {
      if (response.statusCode !== 200) {
        response.destroy();
        reject(new Error(`HTTP ${response.statusCode}`));
        return;
      }
      const pieces: Buffer[] = [];
      let size = 0;
      try {
        for await (const piece of response) {
          size += (piece as Buffer).length;
          if (size > mostBytes) throw new Error('more than 20 MB');
          pieces.push(piece as Buffer);
        }
        resolve(Buffer.concat(pieces).toString());
      } catch (error) {
        reject(error);
      }
    });
    asked.on('timeout', () => asked.destroy(new Error('timeout')));
    asked.on('error', reject);
    asked.end();
  });
}

/** JSON of an address of the internet. @throws Error that says why there is none */
export async function fetchJson(
  href: string,
  refuses: Refuses = isPrivateAddress,
): Promise<unknown> {
  const url = new URL(href);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw new Error('no web address');
  const { address } = await resolveHost(url.hostname.replace(/^\[|\]$/g, ''));
  if (refuses(address)) throw new Error('an address of our own network');
  const signal = AbortSignal.timeout(patience * 3);
  const late = new Promise<never>((_, refuse) => {
    signal.addEventListener('abort', () => refuse(new Error('timeout')), { once: true });
  });
  return JSON.parse(await Promise.race([read(url, address), late]));
}
