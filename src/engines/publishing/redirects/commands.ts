import { and, eq, inArray, sql } from 'drizzle-orm';
import { recordAudit } from '#engines/audit/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { InputError } from '#platform/errors.ts';
import { parseInput } from '#platform/http/input.ts';
import { authorise } from '../policy.ts';
import { redirects } from '../schema.ts';
import { NewRedirect } from './inputs.ts';
import { readRedirects } from './queries.ts';
import { resolveRedirects } from './rules.ts';
import { staffWords } from './text.ts';

type Row = NewRedirect & { readonly note?: string };

const rowsAtOnce = 1000;

/** Two who add at the same time would not see each other's circle. */
async function lockRedirects({ town, db }: Unit): Promise<void> {
  await db.execute(sql`SELECT pg_advisory_xact_lock(hashtext(${`publishing_redirects ${town}`}))`);
}

async function store(unit: Unit, rows: readonly (typeof redirects.$inferInsert)[]): Promise<void> {
  for (let first = 0; first < rows.length; first += rowsAtOnce) {
    await unit.db
      .insert(redirects)
      .values(rows.slice(first, first + rowsAtOnce))
      .onConflictDoUpdate({
        target: [redirects.town, redirects.source],
        set: {
          target: sql`excluded.target`,
          note: sql`coalesce(excluded.note, ${redirects.note})`,
        },
      });
  }
}

/**
 * Adds redirects; chains are made one step long, those of known ones too. Who may is the caller's to
 * check: a service whose page moved adds its own.
 * @throws InputError at `target` when one would go in a circle.
 */
export async function addRedirects(
  unit: Unit,
  actor: Actor,
  inputs: readonly Row[],
): Promise<void> {
  const added = inputs.map((input) => parseInput(NewRedirect, input));
  await lockRedirects(unit);
  const known = await readRedirects(unit);
  const { redirects: all, problems } = resolveRedirects(known, added);
  const [problem] = problems.values();
  if (problem) throw new InputError({ target: staffWords.errors[problem] });
  const before = new Map(known.map(({ source, target }) => [source, target]));
  const notes = new Map(added.map(({ source, note }) => [source, note || null]));
  const changed = all.filter(
    ({ source, target }) => before.get(source) !== target || notes.has(source),
  );
  const { town, now } = unit;
  await store(
    unit,
    changed.map(({ source, target }) => ({
      ...{ town, source, target, hits: 0, createdAt: now },
      note: notes.get(source) ?? null,
    })),
  );
  await recordAudit(unit, actor, {
    action: 'publishing.redirects-added',
    subject: { type: 'redirect', id: added[0]?.source ?? '' },
    details: { count: added.length },
  });
}

/** One redirect; see `addRedirects`. Without a target the address is gone (410). */
export async function addRedirect(unit: Unit, actor: Actor, input: Row): Promise<void> {
  await addRedirects(unit, actor, [input]);
}

/** Forgets redirects by their old addresses. */
export async function removeRedirects(
  unit: Unit,
  actor: Actor,
  sources: readonly string[],
): Promise<void> {
  authorise(actor, 'publishing.arrange');
  await unit.db
    .delete(redirects)
    .where(and(eq(redirects.town, unit.town), inArray(redirects.source, [...sources])));
  await recordAudit(unit, actor, {
    action: 'publishing.redirects-removed',
    subject: { type: 'redirect', id: sources[0] ?? '' },
    details: { count: sources.length },
  });
}
