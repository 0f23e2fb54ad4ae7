import { recordAudit } from '#engines/audit/contract.ts';
import { type Actor, can } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError, notFound } from '#platform/errors.ts';
import { resendJob } from '#platform/jobs/dead-jobs.ts';
import { resendMessage } from '#platform/jobs/outbox.ts';
import { text } from './text.ts';

const notPermitted = new AppError('forbidden', {
  code: 'not-permitted',
  text: text.notPermitted,
});

function authorise(actor: Actor): void {
  if (!can(actor, 'jobs.manage')) throw notPermitted;
}

/** @throws AppError `not-found` when no failed message has this id, as when it was resent already. */
export async function resendOutgoing(unit: Unit, actor: Actor, id: string): Promise<void> {
  authorise(actor);
  if (!(await resendMessage(unit, id))) throw notFound(text.message.what);
  const subject = { type: 'outbox-message', id };
  await recordAudit(unit, actor, { action: 'outbox.resent', subject });
}

/** @throws AppError `not-found` when no dead job has this id. */
export async function retryDeadJob(unit: Unit, actor: Actor, id: string): Promise<void> {
  authorise(actor);
  if (!(await resendJob(unit, id))) throw notFound(text.jobs.what);
  await recordAudit(unit, actor, { action: 'jobs.retried', subject: { type: 'job', id } });
}
