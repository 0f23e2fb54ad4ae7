import { recordAudit } from '#engines/audit/contract.ts';
import { findStaffActor } from '#engines/organisation/contract.ts';
import type { StaffActor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import type { Job } from '#platform/module.ts';
import type { Platform } from '#platform/platform.ts';
import { inputSubject } from '../../inputs/model.ts';
import { insistOn } from '../../policy.ts';
import { names } from '../../text.ts';
import { codeOf, type Decision, decideInputs } from '../commands.ts';
import { listAlike, listDecidable } from './queries.ts';

export const decideAlikeJob = 'threads.decide-alike';

export interface CampaignDecision extends Decision {
  /** Also those that had been shown before the rule held the rest. */
  readonly shownToo: boolean;
}

interface Payload {
  readonly town: string;
  readonly input: string;
  readonly userId: string;
  readonly decision: CampaignDecision;
}

/**
 * Decides a campaign as one: now it is on record, and a job settles its voices page by page.
 * @returns how many there are to settle
 * @throws InputError for hiding without a reason; AppError `forbidden`; `not-found` where there is none
 */
export async function decideCampaign(
  unit: Unit,
  actor: StaffActor,
  input: string,
  decision: CampaignDecision,
): Promise<number> {
  insistOn(actor, 'threads.moderate');
  const code = codeOf(decision);
  const ids = await listDecidable(unit, await listAlike(unit, input), decision.shownToo);
  if (ids.length === 0) throw notFound(names.input);
  await recordAudit(unit, actor, {
    ...{ action: 'threads.campaign-decided', subject: inputSubject(input) },
    details: { moderation: decision.moderation, reason: code, count: ids.length },
  });
  await unit.enqueue(decideAlikeJob, { input, userId: actor.userId, decision });
  return ids.length;
}

/** Small enough that nobody else waits long for the one connection of the embedded database. */
const atOnce = 50;

/** A job that died begins again and finds only what is left. */
async function decideAlike({ database }: Platform, { town, input, userId, decision }: Payload) {
  const ids = await database.inTown(town, async (unit) =>
    listDecidable(unit, await listAlike(unit, input), decision.shownToo),
  );
  for (let from = 0; from < ids.length; from += atOnce) {
    await database.inTown(town, async (unit) => {
      const actor = await findStaffActor(unit, userId);
      const left = await listDecidable(unit, ids.slice(from, from + atOnce), decision.shownToo);
      if (actor) await decideInputs(unit, actor, left, decision);
    });
  }
}

export const campaignJobs: readonly Job<never>[] = [
  { name: decideAlikeJob, run: decideAlike } satisfies Job<Payload>,
];
