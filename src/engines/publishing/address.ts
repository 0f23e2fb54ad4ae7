import { z } from 'zod';
import { issue } from '#platform/http/input.ts';
import { refusals } from './staff-text.ts';

const here = 'http://here.invalid';

/** Escapes of a path in one form: `%e3%81%82` and `あ` are the same path. */
function inOneForm(path: string): string | undefined {
  try {
    return encodeURI(decodeURI(path));
  } catch {
    return undefined;
  }
}

/**
 * A path of this site with its query, in the form in which addresses are compared.
 * @returns undefined for an address that is none, or that leads elsewhere.
 */
export function localAddress(value: string): string | undefined {
  if (!value.startsWith('/') || value.length > 500 || !URL.canParse(value, here)) return undefined;
  const { origin, pathname, search } = new URL(value, here);
  const path = inOneForm(pathname);
  return origin === here && path !== undefined ? path + search : undefined;
}

/** Where a link of the town may lead: a path of this site, or a page elsewhere by https. */
export function linkAddress(value: string): string | undefined {
  const trimmed = value.trim();
  if (trimmed.startsWith('/')) return localAddress(trimmed);
  if (!/^https:\/\//i.test(trimmed) || !URL.canParse(trimmed)) return undefined;
  return trimmed.length <= 1000 ? new URL(trimmed).href : undefined;
}

/** An address as staff type it into a form. */
export const LinkAddress = z.string().transform((value, context) => {
  const address = linkAddress(value);
  if (address !== undefined) return address;
  context.addIssue({ code: 'custom', message: issue(refusals.href) });
  return z.NEVER;
});
