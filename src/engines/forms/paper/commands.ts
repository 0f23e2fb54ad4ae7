import { recordAudit } from '#engines/audit/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { startDraft } from '../drafts/commands.ts';
import type { StartedDraft } from '../drafts/model.ts';
import type { Representation } from '../owner.ts';
import { authorise } from '../policy.ts';
import type { PaperCode } from './code.ts';
import { formsPapers } from './schema.ts';

/**
 * Begins to type in a paper for the person who wrote it.
 * @throws AppError forbidden without `forms.enter`; not-found, rule-violation as `startDraft`.
 */
export async function startEntry(
  unit: Unit,
  actor: Actor,
  { versionId, owner, subject, print }: PaperCode,
  forWhom: Pick<Representation, 'principal' | 'proxy' | 'relation'>,
): Promise<StartedDraft> {
  authorise(actor, 'forms.enter');
  const started = await startDraft(unit, actor, {
    ...{ owner, subject, formVersionId: versionId, channel: 'paper' },
    representation: { role: 'staff', ...forWhom },
  });
  const { draftId } = started;
  await unit.db
    .insert(formsPapers)
    .values({ town: unit.town, print, draftId, createdAt: unit.now });
  await recordAudit(unit, actor, {
    action: 'forms.paper-entry-started',
    subject: { type: 'forms.draft', id: draftId },
    details: { owner, subject },
  });
  return started;
}
