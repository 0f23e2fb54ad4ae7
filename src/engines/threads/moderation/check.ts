import type { PersonalKind } from '#engines/analysis/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { takeHit } from '#platform/http/rate-limit.ts';
import { newId } from '#platform/ids.ts';
import { findInputKind } from '../inputs/registry.ts';
import { bandsOf, commonBands } from './alike.ts';
import { readFilterSettings } from './queries.ts';
import { type FilterRule, filterText } from './rules.ts';
import { decisions, prints } from './schema.ts';

/** An input that was just masked. */
export interface InputToCheck {
  readonly id: string;
  readonly kind: string;
  readonly subject?: string | null;
  readonly title?: string | null;
  /** As it was said. */
  readonly text: string;
  readonly wish: 'public' | 'private';
  /** Every piece of personal data that masking took out. */
  readonly found: readonly PersonalKind[];
}

export interface Checked {
  readonly moderation: 'shown' | 'held' | 'waiting';
  /** Rules that stopped it. */
  readonly rules: readonly FilterRule[];
}

const anHour = 3600;

/** Bands are taken in one order by everybody, so that two at the same moment never wait for each other. */
async function takeBands(unit: Unit, kind: string, bands: readonly number[], limit: number) {
  let over = 0;
  for (const [place, band] of [...bands.entries()].sort(([, a], [, b]) => a - b)) {
    const rate = { name: 'threads.alike', limit, window: anHour };
    const { allowed } = await takeHit(unit, rate, `${kind} ${place} ${band}`);
    if (!allowed) over += 1;
  }
  return over >= commonBands;
}

/**
 * Judges an input by the rules of the town, and keeps what was decided. It hides nothing: what a rule
 * stops is held until a person decides. What its author wants nobody else to read is not judged.
 * The work for one text is the same however many came before it.
 */
export async function applyRules(unit: Unit, input: InputToCheck): Promise<Checked> {
  const { town, db, now } = unit;
  if (input.wish === 'private') return { moderation: 'waiting', rules: [] };
  const settings = await readFilterSettings(unit);
  const text = [input.title, input.text].filter(Boolean).join('\n');
  const bands = bandsOf(text);
  const alike = settings.alike > 0 && (await takeBands(unit, input.kind, bands, settings.alike));
  await db
    .insert(prints)
    .values({ town, inputId: input.id, kind: input.kind, bands, at: now })
    .onConflictDoNothing();
  const found = input.found.map((kind) => ({ kind }));
  const { verdict, rules } = filterText(text, settings, { found, alike });
  const reviewed = input.subject
    ? await findInputKind(input.kind)?.reviewed?.(unit, input.subject)
    : false;
  const moderation = verdict === 'hold' ? 'held' : reviewed ? 'waiting' : 'shown';
  await db.insert(decisions).values({
    ...{ town, id: newId(), inputId: input.id, moderation, reason: 'rules', note: '' },
    ...{ rules, staffId: null, at: now },
  });
  return { moderation, rules };
}
