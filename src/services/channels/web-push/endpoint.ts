import { lookup as resolveHost } from 'node:dns/promises';
import { request as plainRequest } from 'node:http';
import { request as secureRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isPrivateAddress } from '#platform/http/private-address.ts';

/** Which endpoints may be asked; tests let the loopback pass. */
export interface Network {
  readonly protocols: readonly string[];
  readonly refuses: (address: string) => boolean;
}

/** Push services are https on the internet; nobody makes us ask our own machines (SSRF). */
export const internet: Network = { protocols: ['https:'], refuses: isPrivateAddress };

const patience = 15_000;

/** Whether a browser's address at its push service has the form of one. */
export function isEndpoint(value: string, { protocols, refuses }: Network = internet): boolean {
  if (value.length > 1000 || !URL.canParse(value)) return false;
  const { protocol, hostname, username, password } = new URL(value);
  const bare = hostname.replace(/^\[|\]$/g, '');
  if (!protocols.includes(protocol) || username || password) return false;
  return isIP(bare) === 0 ? bare.includes('.') : !refuses(bare);
}

export interface PushRequest {
  readonly headers: Readonly<Record<string, string | number>>;
  readonly body: Buffer;
}

/**
 * Posts to a push service, at the very address that was looked at before.
 * @returns its status. @throws Error when it cannot be reached or may not be asked.
 */
export async function postTo(
  endpoint: string,
  { headers, body }: PushRequest,
  network: Network = internet,
): Promise<number> {
  if (!isEndpoint(endpoint, network)) throw new Error('not an address of a push service');
  const url = new URL(endpoint);
  const { address, family } = await resolveHost(url.hostname.replace(/^\[|\]$/g, ''));
  if (network.refuses(address)) throw new Error('not an address of the internet');
  const lookup: LookupFunction = (_host, options, done) => {
    if (options.all) done(null, [{ address, family }]);
    else done(null, address, family);
  };
  const send = url.protocol === 'https:' ? secureRequest : plainRequest;
  return new Promise((resolve, reject) => {
    const asked = send(url, { method: 'POST', lookup, headers, timeout: patience }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    asked.on('timeout', () => asked.destroy(new Error('timeout')));
    asked.on('error', reject);
    asked.end(body);
  });
}
