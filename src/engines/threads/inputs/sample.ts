import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import type { NewInput } from '../input.ts';
import { inputs } from '../schema.ts';
import { lockRow } from './queries.ts';
import { fileOf, rowOf } from './record.ts';
import { getInputKind } from './registry.ts';
import { moveInput } from './state.ts';

/**
 * Shows a voice of a demo town as it was written: the samples name nobody, and the dictionary that masks
 * would make the first start wait.
 */
export async function showSample(unit: Unit, id: string): Promise<void> {
  const row = await lockRow(unit, id);
  if (!row.sample) throw new TypeError('only samples are shown without being checked');
  const { text: shownText, title: shownTitle } = row;
  const checked = { shownText, shownTitle, found: [], checkedAt: unit.now };
  await moveInput(unit, row, { ...checked, moderation: 'shown', happened: 'shown' });
}

/**
 * Many voices of a demo town at once, shown as they were written. Nobody is told, and what is found by
 * words is made anew when the demo has been loaded.
 * @param options `state` where they stand: `received` when left out
 * @returns their ids, in order. @throws TypeError for kinds that are answered each
 */
export async function recordSamples(
  unit: Unit,
  actor: Actor,
  samples: readonly NewInput[],
  { state }: { readonly state?: 'examining' | 'closed' } = {},
): Promise<readonly string[]> {
  const rows: (typeof inputs.$inferInsert)[] = [];
  for (const sample of samples) {
    const kind = getInputKind(sample.kind);
    if (kind.answered === 'each') throw new TypeError(`${kind.kind} opens a case for each voice`);
    const row = rowOf(unit, { ...sample, sample: true }, await fileOf(unit, actor, kind, sample));
    const { text: shownText, title: shownTitle } = row;
    rows.push({
      ...row,
      ...(state && { state }),
      shownText,
      shownTitle,
      moderation: 'shown',
      found: [],
      checkedAt: unit.now,
    });
  }
  if (rows.length > 0) await unit.db.insert(inputs).values(rows);
  return rows.map(({ id }) => id);
}
