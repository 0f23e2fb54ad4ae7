import { type StartedDraft, startDraft } from '#engines/forms/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError } from '#platform/errors.ts';
import { saveContact } from '../../applications/contacts.ts';
import { proxyKey } from '../../applications/rules.ts';
import { refusals } from '../../applications/text.ts';
import { findForm } from '../../catalogue/form.ts';
import { type CatalogueEntry, getProcedure } from '../../catalogue/queries.ts';
import type { EntryInput } from './inputs.ts';

/** A procedure with its form; also one that is not taken online, for the counter takes it. */
export async function enterable(unit: Unit, procedureId: string) {
  const procedure: CatalogueEntry = await getProcedure(unit, procedureId);
  const form = await findForm(unit, procedure.formId);
  if (!form) throw new AppError('rule-violation', refusals.notOnline);
  return { procedure, form };
}

/**
 * Begins an application that staff type for somebody; the same submission as one from the web, with its
 * channel and who typed it.
 * @throws AppError forbidden without `forms.enter`
 */
export async function startEntry(
  unit: Unit,
  actor: Actor,
  procedureId: string,
  { channel, role, principal, proxyName, relation, consented, phone }: EntryInput,
): Promise<StartedDraft> {
  const { procedure, form } = await enterable(unit, procedureId);
  const started = await startDraft(unit, actor, {
    owner: 'procedures',
    subject: procedure.id,
    formVersionId: form.id,
    channel,
    representation: role === 'self' ? { role } : { role, principal },
    context: role === 'proxy' ? { [proxyKey]: proxyName } : {},
  });
  await saveContact(unit, started.draftId, { email: '', phone, relation, consented });
  return started;
}
