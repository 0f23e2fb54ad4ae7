import type { Platform } from '../platform.ts';
import type { TownInfo } from './context.ts';

/**
 * Scheme, host and port by which a town is known to the outside: in links, to passkeys and to the
 * issuer of OpenID Connect. `TOMONI_PUBLIC_URL` when the town claims its host or no host at all,
 * else the first host that the town claims, with scheme and port of `TOMONI_PUBLIC_URL`.
 * @returns without a trailing slash
 */
export function originOf(
  { settings }: { readonly settings: Pick<Platform['settings'], 'publicUrl'> },
  { hosts }: Pick<TownInfo, 'hosts'>,
): string {
  const url = new URL(settings.publicUrl);
  const [first] = hosts;
  if (first === undefined || hosts.includes(url.hostname)) return settings.publicUrl;
  url.hostname = first;
  return url.origin;
}
