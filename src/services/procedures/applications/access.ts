import {
  type ApplicantPages,
  type OpenedByApplicant,
  withApplicantCase,
} from '#engines/cases/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import type { HttpContext } from '#platform/http/context.ts';
import { applicationType } from './case-type.ts';

/** Where applicants find their applications. */
export const applicationPages: ApplicantPages = {
  ...{ type: applicationType, find: '/applications', base: '/applications' },
  cookie: { name: 'tomoni_receipt', path: '/' },
  limits: 'procedures',
};

/** `withApplicantCase` for applications. */
export function withApplication<T>(
  c: HttpContext,
  work: (unit: Unit, application: OpenedByApplicant) => Promise<T>,
): Promise<T | undefined> {
  return withApplicantCase(c, applicationPages, work);
}
