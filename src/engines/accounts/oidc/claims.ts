import { isIsoDate } from '#japan/dates.ts';
import type { Settings } from '#platform/settings.ts';
import type { Assurance } from '../rules.ts';

/** What an issuer vouched for. Kept beside the identity, to fill in forms that ask for it. */
export interface VerifiedPerson {
  /** Family and given name with one space between; the issuer sends a full-width space. */
  readonly name?: string;
  /** ISO date. */
  readonly birthdate?: string;
  readonly address?: string;
}

const dateForms = [/^(\d{4})(\d{2})(\d{2})$/, /^(\d{4})-(\d{2})-(\d{2})$/];

/**
 * The day of birth from `YYYYMMDD` (as the デジタル認証アプリ sends it) or `YYYY-MM-DD` (OpenID
 * Connect Core 5.1). Undefined for anything else, also for a day that no calendar has.
 */
export function parseBirthdate(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const form = dateForms.find((each) => each.test(value));
  const [, year, month, day] = form?.exec(value) ?? [];
  if (!year || !month || !day) return undefined;
  const iso = `${year}-${month}-${day}`;
  return isIsoDate(iso) ? iso : undefined;
}

/** Spaces of any width become one; undefined when nothing is left. */
export function parseName(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  return (
    value
      .replace(/[\s\u3000]+/g, ' ')
      .trim()
      .slice(0, 200) || undefined
  );
}

/**
 * How sure an issuer is, by the `acr` of its id_token (OpenID Connect Core 2): 3 when it holds the
 * first value that we asked for, or when the installation says that this issuer knows no other way.
 * What an issuer does not vouch for counts no more than a mail box.
 */
export function assuranceBy(
  { OIDC_ACR_VALUES = '', OIDC_TRUSTED }: Pick<Settings, 'OIDC_ACR_VALUES' | 'OIDC_TRUSTED'>,
  acr: unknown,
): Assurance {
  if (OIDC_TRUSTED) return 3;
  const [asked] = OIDC_ACR_VALUES.split(' ').filter(Boolean);
  const returned = typeof acr === 'string' ? acr.split(' ') : [];
  return asked !== undefined && returned.includes(asked) ? 3 : 1;
}

/** The address claim as a text, or as the object of OpenID Connect Core 5.1.1. */
function parseAddress(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim().slice(0, 500) || undefined;
  if (value && typeof value === 'object' && 'formatted' in value) {
    return parseAddress(value.formatted);
  }
  return undefined;
}

export function parsePerson(claims: Readonly<Record<string, unknown>>): VerifiedPerson {
  return {
    name: parseName(claims.name),
    birthdate: parseBirthdate(claims.birthdate),
    address: parseAddress(claims.address),
  };
}
