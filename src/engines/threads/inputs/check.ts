import { and, eq } from 'drizzle-orm';
import { maskAll, type PersonalKind } from '#engines/analysis/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import type { Job } from '#platform/module.ts';
import type { Platform } from '#platform/platform.ts';
import { applyRules } from '../moderation/check.ts';
import { inputs } from '../schema.ts';
import type { InputRow } from './present.ts';
import { moveInput } from './state.ts';

export const checkJob = 'threads.check';

interface Masked {
  readonly shownTitle: string | null;
  readonly shownText: string;
  readonly found: readonly PersonalKind[];
}

async function findUnchecked({ db, town }: Unit, id: string, lock = false) {
  const asked = db
    .select()
    .from(inputs)
    .where(and(eq(inputs.town, town), eq(inputs.id, id)));
  const [row] = await (lock ? asked.for('update') : asked);
  return row && row.checkedAt === null ? row : undefined;
}

/** The dictionary is loaded once a process, outside of any transaction. */
export async function maskInput({
  title,
  text,
}: Pick<InputRow, 'title' | 'text'>): Promise<Masked> {
  const [body, heading] = await maskAll(title === null ? [text] : [text, title]);
  const found = [...(body?.found ?? []), ...(heading?.found ?? [])].map(({ kind }) => kind);
  return { shownTitle: heading?.text ?? null, shownText: body?.text ?? '', found };
}

/**
 * Keeps what is left of a voice after masking, and what the rules say of it. A second run finds it
 * checked and changes nothing; what a person decided meanwhile stays.
 */
export async function keepChecked(unit: Unit, id: string, masked: Masked): Promise<void> {
  const row = await findUnchecked(unit, id, true);
  if (!row) return;
  const set = { ...masked, found: [...masked.found], checkedAt: unit.now };
  const { moderation, rules } = await applyRules(unit, { ...row, found: masked.found });
  const decidedByPerson = row.moderation === 'held' || row.moderation === 'hidden';
  if (row.state === 'withdrawn' || decidedByPerson) {
    await moveInput(unit, row, set);
    return;
  }
  const before = row.moderation === 'shown';
  const now = moderation === 'shown';
  const happened = now === before ? undefined : now ? 'shown' : 'hidden';
  const moderationReason = rules.length > 0 ? `rules: ${rules.join(' ')}` : null;
  await moveInput(unit, row, { ...set, moderation, moderationReason, happened });
}

async function check(
  { database }: Platform,
  { town, id }: { readonly town: string; readonly id: string },
): Promise<void> {
  const row = await database.inTown(town, (unit) => findUnchecked(unit, id));
  if (!row) return;
  const masked = await maskInput(row);
  await database.inTown(town, (unit) => keepChecked(unit, id, masked));
}

export const jobs: readonly Job<never>[] = [{ name: checkJob, run: check }];
