import { and, eq } from 'drizzle-orm';
import { dayInTokyo } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import type { InputChange } from '../input.ts';
import { inputs } from '../schema.ts';
import { isPublic } from '../visibility.ts';
import { voicesTopic } from './model.ts';
import { type InputRow, originalOf } from './present.ts';
import { findInputKind } from './registry.ts';
import { dropVoice, findVoice } from './search.ts';

type Change = Partial<
  Pick<
    InputRow,
    | 'state'
    | 'moderation'
    | 'moderationReason'
    | 'shownText'
    | 'shownTitle'
    | 'found'
    | 'checkedAt'
    | 'dueOn'
    | 'objections'
  >
> & { readonly happened?: InputChange['happened'] };

/**
 * The one place where a voice changes: its row, what everybody finds of it, and what its kind hears.
 * Whoever calls has locked it or its case and permitted the change.
 */
export async function moveInput(
  unit: Unit,
  row: InputRow,
  { happened, ...set }: Change,
): Promise<InputRow> {
  const { db, town } = unit;
  const answered = happened === 'answered' ? { answeredOn: dayInTokyo(unit.now) } : {};
  const reopened = happened === 'reopened' ? { answeredOn: null } : {};
  const [changed] = await db
    .update(inputs)
    .set({ ...set, ...answered, ...reopened })
    .where(and(eq(inputs.town, town), eq(inputs.id, row.id)))
    .returning();
  if (!changed) throw new Error(`the voice ${row.id} is gone`);
  if (isPublic(changed)) await findVoice(unit, changed);
  else if (isPublic(row)) await dropVoice(unit, row.id);
  if (isPublic(changed) || isPublic(row)) unit.drop(voicesTopic);
  if (happened) {
    await findInputKind(row.kind)?.changed?.(unit, { input: originalOf(changed), happened });
  }
  return changed;
}
