import { rememberReceipt } from '#engines/cases/contract.ts';
import { listAreas } from '#engines/publishing/contract.ts';
import { ownVoiceHref, type RecordedInput, voicePages } from '#engines/threads/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import type { HttpContext } from '#platform/http/context.ts';
import { newId } from '#platform/ids.ts';
import type { Option } from '#ui/components/select.tsx';

/** Leads whoever sent something to its page, which this browser may open. */
export function leadToVoice(c: HttpContext, recorded: RecordedInput): Response {
  rememberReceipt(c, voicePages, recorded);
  return c.redirect(`${ownVoiceHref(recorded.id)}?done=sent`, 303);
}

/** A new form: the same page sent twice is one voice. */
export const freshForm = () => ({ key: newId() });

export async function areaOptions(unit: Unit): Promise<Option[]> {
  const areas = await listAreas(unit);
  return areas.map(({ slug, name }) => ({ value: slug, label: name }));
}
