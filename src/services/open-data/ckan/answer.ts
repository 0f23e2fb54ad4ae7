import type { HttpContext } from '#platform/http/context.ts';
import { originOf } from '#platform/http/town-origin.ts';

/** Kinds of errors, as CKAN names them, with their status. */
const statuses = {
  'Not Found Error': 404,
  'Validation Error': 409,
  'Search Query Error': 409,
  'Service Unavailable': 503,
} as const;
export type CkanErrorType = keyof typeof statuses;

/** What an action refuses, in CKAN's words: programs read them. */
export class CkanError extends Error {
  constructor(
    readonly type: CkanErrorType,
    readonly details: Readonly<Record<string, unknown>>,
  ) {
    super(type);
  }
}

export const notFoundError = (what = 'Not found'): CkanError =>
  new CkanError('Not Found Error', { message: what });

export const missing = (parameter: string): CkanError =>
  new CkanError('Validation Error', { [parameter]: ['Missing value'] });

export const invalid = (parameter: string, message: string): CkanError =>
  new CkanError('Validation Error', { [parameter]: [message] });

const helpOf = (c: HttpContext, action: string) =>
  `${originOf(c.var.platform, c.var.town)}/api/3/action/help_show?name=${action}`;

export function succeed(c: HttpContext, action: string, result: unknown): Response {
  return c.json({ help: helpOf(c, action), success: true, result });
}

export function fail(c: HttpContext, action: string, error: CkanError): Response {
  const body = { ...error.details, __type: error.type };
  return c.json({ help: helpOf(c, action), success: false, error: body }, statuses[error.type]);
}

/** A request that is none answers with a bare text in JSON, without an envelope. */
export function badRequest(c: HttpContext, what: string): Response {
  return c.json(`Bad request - ${what}`, 400);
}
