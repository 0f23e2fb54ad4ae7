import { and, eq } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import type { PersonFacts } from './person.ts';
import { formsPrefillAsked, formsProfiles } from './schema.ts';

/** Notes that sources were asked for a screen, or that a postcode filled an address. */
export async function noteAsked(
  unit: Unit,
  draftId: string,
  kind: 'screen' | 'postcode',
  place: string,
): Promise<void> {
  await unit.db
    .insert(formsPrefillAsked)
    .values({ town: unit.town, draftId, kind, place, at: unit.now })
    .onConflictDoNothing();
}

/** Keeps facts about a person; a fact that is left out is left as it was, `null` removes it. */
export async function saveProfile(
  unit: Unit,
  userId: string,
  facts: { readonly [K in keyof PersonFacts]: PersonFacts[K] | null },
): Promise<void> {
  const row = { ...facts, updatedAt: unit.now };
  await unit.db
    .insert(formsProfiles)
    .values({ town: unit.town, userId, ...row })
    .onConflictDoUpdate({ target: [formsProfiles.town, formsProfiles.userId], set: row });
}

export async function deleteProfile(unit: Unit, userId: string): Promise<void> {
  await unit.db
    .delete(formsProfiles)
    .where(and(eq(formsProfiles.town, unit.town), eq(formsProfiles.userId, userId)));
}
