import type { StaffActor } from '#platform/actor.ts';
import { AppError } from '#platform/errors.ts';
import type { HttpContext } from '#platform/http/context.ts';
import { refusals } from '../text.ts';

/** @throws AppError forbidden for whoever is no member of staff. */
export function staffOf({ var: { actor } }: HttpContext): StaffActor {
  if (actor.kind !== 'staff') throw new AppError('forbidden', refusals.notPermitted);
  return actor;
}
