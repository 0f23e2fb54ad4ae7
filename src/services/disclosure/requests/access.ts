import {
  type ApplicantPages,
  type OpenedByApplicant,
  withApplicantCase,
} from '#engines/cases/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import type { HttpContext } from '#platform/http/context.ts';
import { requestType } from '../model.ts';

/** Where requesters find their requests. */
export const requestPages: ApplicantPages = {
  ...{ type: requestType, find: '/disclosure/find', base: '/disclosure' },
  cookie: { name: 'tomoni_disclosure', path: '/disclosure' },
  limits: 'disclosure',
};

/** `withApplicantCase` for requests. */
export function withRequest<T>(
  c: HttpContext,
  work: (unit: Unit, request: OpenedByApplicant) => Promise<T>,
): Promise<T | undefined> {
  return withApplicantCase(c, requestPages, work);
}
