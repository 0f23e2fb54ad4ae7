import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { startDraft } from '../drafts/commands.ts';
import type { FormOwner } from '../owner.ts';
import { getForm } from '../versions/queries.ts';
import { trialTexts } from './trial-text.ts';

/** Drafts by which staff try a form. They can be sent, and nothing comes of it. */
export const trialOwner: FormOwner = {
  owner: 'forms-trial',
  describe: async (unit, { subject }) => {
    const { title } = await getForm(unit, subject);
    return {
      title: trialTexts.title(title),
      breadcrumbs: [],
      contact: { section: trialTexts.contact },
      backHref: `/staff/forms/${subject}`,
    };
  },
  submitted: async (_unit, _actor, { draft }) => ({
    href: `/staff/forms/${draft.subject}?tried=1`,
    answer: {},
  }),
};

/** @returns the address of the first screen, and the secret that lets this browser go on. */
export async function startTrial(
  unit: Unit,
  actor: Actor,
  form: { readonly id: string; readonly versionId: string },
): Promise<{ readonly draftId: string; readonly secret: string }> {
  return startDraft(unit, actor, {
    owner: trialOwner.owner,
    subject: form.id,
    formVersionId: form.versionId,
    channel: 'web',
    representation: { role: 'self' },
  });
}
