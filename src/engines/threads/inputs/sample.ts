import type { Unit } from '#platform/database/database.ts';
import { lockRow } from './queries.ts';
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
