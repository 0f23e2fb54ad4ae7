import type { MiddlewareHandler } from 'hono';
import type { Settings } from '../settings.ts';
import type { HttpEnv } from './context.ts';

type Outside = Pick<Settings, 'OIDC_ISSUER' | 'publicUrl'> &
  Partial<Pick<Settings, 'MAP_TILES_URL'>>;

function contentSecurityPolicy(settings: Outside): string {
  // Browsers hold redirects after a form to `form-action` too, and signing in ends at the issuer.
  const issuer = settings.OIDC_ISSUER ? ` ${new URL(settings.OIDC_ISSUER).origin}` : '';
  // Readers' browsers fetch the ground of maps where the installation says.
  const tiles = settings.MAP_TILES_URL ? ` ${new URL(settings.MAP_TILES_URL).origin}` : '';
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `img-src 'self' data:${tiles}`,
    "media-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    `form-action 'self'${issuer}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
    ...(settings.publicUrl.startsWith('https:') ? ['upgrade-insecure-requests'] : []),
  ].join('; ');
}

/** Headers that every answer carries, the same for all; names in lower case. */
export function staticHeaders(settings: Outside): Readonly<Record<string, string>> {
  return {
    'content-security-policy': contentSecurityPolicy(settings),
    ...(settings.publicUrl.startsWith('https:')
      ? { 'strict-transport-security': 'max-age=63072000; includeSubDomains' }
      : {}),
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'same-origin',
    'permissions-policy':
      'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  };
}

/**
 * Adds the static headers where the route has not set its own. An answer that says nothing about
 * caching may hold what only its reader may see: it is kept by nobody else, and by nobody at all
 * when the reader is signed in.
 */
export function securityHeaders(settings: Outside): MiddlewareHandler<HttpEnv> {
  const fixed = Object.entries(staticHeaders(settings));
  return async (c, next) => {
    await next();
    const { headers } = c.res;
    for (const [name, value] of fixed) if (!headers.has(name)) headers.set(name, value);
    if (headers.has('cache-control')) return;
    const visitor = c.var.actor === undefined || c.var.actor.kind === 'visitor';
    headers.set('cache-control', visitor ? 'private, no-cache' : 'no-store');
  };
}
