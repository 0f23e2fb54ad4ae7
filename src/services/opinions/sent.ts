import { rememberReceipt } from '#engines/cases/contract.ts';
import { listAreas } from '#engines/publishing/contract.ts';
import { ownVoiceHref, type RecordedInput, voicePages } from '#engines/threads/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError } from '#platform/errors.ts';
import type { HttpContext } from '#platform/http/context.ts';
import { once } from '#platform/http/once.ts';
import { newId } from '#platform/ids.ts';
import type { Option } from '#ui/components/select.tsx';
import { refusals } from './text.ts';

/** Leads whoever sent something to its page, which this browser may open. */
export function leadToVoice(c: HttpContext, recorded: RecordedInput): Response {
  rememberReceipt(c, voicePages, recorded);
  return c.redirect(`${ownVoiceHref(recorded.id)}?done=sent`, 303);
}

/**
 * The same page sent twice is one voice; sent again with other words it is another, which must not be
 * lost for the first one's sake. The page comes back with a key of its own.
 * @throws AppError `conflict`
 */
export async function assertNew(
  unit: Unit,
  actor: Actor,
  about: string,
  { key, ...request }: { readonly key: string },
): Promise<void> {
  try {
    await once(unit, { act: `opinions.send ${about}`, actor, key, request }, async () => null);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    throw new AppError('conflict', refusals.sentOtherwise);
  }
}

/** A new form: the same page sent twice is one voice. */
export const freshForm = () => ({ key: newId() });

export async function areaOptions(unit: Unit): Promise<Option[]> {
  const areas = await listAreas(unit);
  return areas.map(({ slug, name }) => ({ value: slug, label: name }));
}
