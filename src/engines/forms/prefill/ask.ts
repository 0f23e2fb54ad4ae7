import { sql } from 'drizzle-orm';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import type { Platform } from '#platform/platform.ts';
import type { Answers, Field } from '../definition/model.ts';
import type { OwnedDraft, PrefilledValue, PrefillSource } from '../owner.ts';
import { findPrefillSource } from './registry.ts';

/** How long a source may take; a person waits for the page meanwhile. Milliseconds. */
const patience = 2000;

class TooSlow extends Error {}

async function within<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new TooSlow('a prefill source took too long')), patience);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** What sources found out outside of the unit of work, by name; a failure among it. */
export type Prepared = ReadonlyMap<string, Preparation>;

type Preparation = { readonly value: unknown } | { readonly failed: true };

/** The fields that each source is asked for; a source that nobody offers is left out. */
function sourcesFor(fields: readonly Field[]): readonly PrefillSource[] {
  const names = new Set(fields.flatMap(({ prefill }) => prefill?.sources ?? []));
  return [...names].flatMap((name) => findPrefillSource(name) ?? []);
}

/** Profiles and cards tell of the person who types: nothing of them belongs to whom they act for. */
export function personOf({ userId, representation }: OwnedDraft): string | undefined {
  return representation.role === 'self' || representation.role === 'joint' ? userId : undefined;
}

/** Lets sources ask what a unit of work cannot reach. Outside of any unit of work. */
export async function prepareSources(
  platform: Platform,
  draft: OwnedDraft,
  fields: readonly Field[],
): Promise<Prepared> {
  const userId = personOf(draft);
  const asked = sourcesFor(fields).flatMap(({ name, prepare }) =>
    prepare ? [{ name, work: () => prepare({ platform, userId }) }] : [],
  );
  const found = await Promise.all(
    asked.map(async ({ name, work }): Promise<[string, Preparation]> => {
      try {
        return [name, { value: await within(work()) }];
      } catch {
        return [name, { failed: true }];
      }
    }),
  );
  return new Map(found);
}

interface Request {
  readonly actor: Actor;
  readonly draft: OwnedDraft;
  readonly fields: readonly Field[];
  readonly answers: Answers;
  readonly prepared: Prepared;
}

/**
 * One source, so that its failure is its own: a savepoint takes back a broken statement, and the
 * handle to the database is taken away when its time is over, because the connection goes on to others.
 */
async function askOne(unit: Unit, source: PrefillSource, request: Request) {
  const { actor, draft, fields, answers } = request;
  const prepared = request.prepared.get(source.name);
  if (prepared && 'failed' in prepared) throw new Error(`${source.name} could not be prepared`);
  const lent = Proxy.revocable(unit.db, {});
  await unit.db.execute(sql`SAVEPOINT prefill_source`);
  await unit.db.execute(sql.raw(`SET LOCAL statement_timeout = ${patience}`));
  try {
    const work = source.fill(
      { ...unit, db: lent.proxy },
      { actor, userId: personOf(draft), fields, answers, prepared: prepared?.value },
    );
    const filled = await within(work);
    await unit.db.execute(sql`RELEASE SAVEPOINT prefill_source`);
    return filled;
  } catch (error) {
    await unit.db.execute(sql`ROLLBACK TO SAVEPOINT prefill_source`);
    throw error;
  } finally {
    lent.revoke();
    await unit.db.execute(sql.raw('SET LOCAL statement_timeout = DEFAULT'));
  }
}

export interface SourceAnswers {
  /** By source name, then by field key. */
  readonly filled: ReadonlyMap<string, Readonly<Record<string, PrefilledValue>>>;
  /** Sources that could not be reached. */
  readonly away: readonly PrefillSource[];
}

/** Asks every source that the fields name. One that throws or is too slow fills nothing and is named in `away`. */
export async function askSources(unit: Unit, request: Request): Promise<SourceAnswers> {
  const filled = new Map<string, Readonly<Record<string, PrefilledValue>>>();
  const away: PrefillSource[] = [];
  for (const source of sourcesFor(request.fields)) {
    try {
      filled.set(source.name, await askOne(unit, source, request));
    } catch {
      away.push(source);
    }
  }
  return { filled, away };
}
