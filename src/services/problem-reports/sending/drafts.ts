import { and, eq, lt } from 'drizzle-orm';
import type { DrawnPhoto } from '#engines/content/contract.ts';
import type { RecordedInput } from '#engines/threads/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError, InputError } from '#platform/errors.ts';
import type { FileStore } from '#platform/files/files.ts';
import { checkInput, type FormValues } from '#platform/http/input.ts';
import { isId, newId } from '#platform/ids.ts';
import { photosPerReport } from '../model.ts';
import { erasePhotos, keepPhoto, listPhotos } from '../photos/commands.ts';
import { findReport } from '../reports/queries.ts';
import { recordReport } from '../reports/record.ts';
import { drafts } from '../schema.ts';
import { findSetup, openCategories, type Setup } from '../settings/queries.ts';
import { refusals } from '../text.ts';
import { PlaceForm, WordsForm } from './inputs.ts';
import { type Place, readPlace } from './place.ts';
import { sendingErrors as errors } from './text.ts';

export type Draft = Omit<typeof drafts.$inferSelect, 'town'>;

/** Longer than anything that is taken, so that what is too long comes back whole to be shortened. */
const longest = 6000;
const fields = [...Object.keys(PlaceForm.shape), ...Object.keys(WordsForm.shape)];

/** What was typed into this service's own fields, as PostgreSQL can store it. */
export function typedOf(values: FormValues): Record<string, string> {
  const typed: Record<string, string> = {};
  for (const field of fields) {
    const value = values[field];
    if (typeof value !== 'string') continue;
    typed[field] = value
      .slice(0, longest)
      .replaceAll('\0', '')
      .replace(/\p{Cs}/gu, '');
  }
  return typed;
}

/** @throws InputError for a category that cannot be chosen */
export async function startDraft(unit: Unit, person: string, category: string): Promise<string> {
  const known = openCategories(await findSetup(unit)).some(({ slug }) => slug === category);
  if (!known) throw new InputError({ category: errors.category });
  const { db, town, now } = unit;
  const id = newId();
  await db.insert(drafts).values({ town, id, person, category, values: {}, changedAt: now });
  return id;
}

/** Undefined for what is gone or somebody else's. */
export async function findDraft(
  { db, town }: Unit,
  person: string,
  id: string,
): Promise<Draft | undefined> {
  if (!isId(id)) return undefined;
  const [row] = await db
    .select()
    .from(drafts)
    .where(and(eq(drafts.town, town), eq(drafts.id, id)));
  return row?.person === person ? row : undefined;
}

/** Keeps what was typed, whether it is complete or not. */
export async function keepTyped(
  { db, town, now }: Unit,
  draft: Draft,
  typed: Readonly<Record<string, string>>,
): Promise<Draft> {
  const values = { ...draft.values, ...typed };
  await db
    .update(drafts)
    .set({ values, changedAt: now })
    .where(and(eq(drafts.town, town), eq(drafts.id, draft.id)));
  return { ...draft, values };
}

/** @throws InputError where there would be more than a report may have */
export async function addPhotos(
  unit: Unit,
  files: FileStore,
  draft: Draft,
  drawn: readonly DrawnPhoto[],
): Promise<void> {
  const { db, town } = unit;
  // Locked, so that two browsers' tabs cannot exceed the number together.
  await db
    .select({ id: drafts.id })
    .from(drafts)
    .where(and(eq(drafts.town, town), eq(drafts.id, draft.id)))
    .for('update');
  const before = (await listPhotos(unit, draft.id)).length;
  if (before + drawn.length > photosPerReport) {
    throw new InputError({ photos: errors.photos(photosPerReport) });
  }
  const kept = { reportId: draft.id, part: 'before', state: 'waiting' } as const;
  for (const photo of drawn) await keepPhoto(unit, files, kept, photo);
}

/** @throws AppError `rule-violation` where reports are not taken any more */
export async function setupFor(unit: Unit, draft: Draft): Promise<Setup> {
  const setup = await findSetup(unit);
  const taken = openCategories(setup).some(({ slug }) => slug === draft.category);
  if (!setup || !taken) throw new AppError('rule-violation', refusals.closed);
  return setup;
}

/** The place of a draft. @throws InputError for what is missing or not understood */
export async function placeOf(unit: Unit, setup: Setup, draft: Draft): Promise<Place> {
  const checked = checkInput(PlaceForm, draft.values);
  if (!checked.ok) throw new InputError(checked.errors);
  return readPlace(unit, setup, checked.value);
}

/** The words of a draft. @throws InputError for what is missing or too long */
export function wordsOf(draft: Draft): WordsForm {
  const checked = checkInput(WordsForm, draft.values);
  if (!checked.ok) throw new InputError(checked.errors);
  return checked.value;
}

/**
 * Sends a draft; a second time it is the same report, with the same receipt and secret.
 * @throws InputError; AppError `rule-violation` where reports are not taken any more
 */
export async function sendDraft(unit: Unit, actor: Actor, draft: Draft): Promise<RecordedInput> {
  const setup = await setupFor(unit, draft);
  const place = await placeOf(unit, setup, draft);
  const { text, wish, name, email } = wordsOf(draft);
  const userId = actor.kind === 'citizen' ? actor.userId : undefined;
  return recordReport(unit, actor, {
    ...{ id: draft.id, category: draft.category, ...place, text, wish, channel: 'web' },
    ...{ person: draft.person },
    author: {
      ...{ userId, name: name || undefined, email: email || undefined },
      wantsNotices: Boolean(userId || email),
    },
  });
}

const keptFor = 2 * 24 * 60 * 60 * 1000;

/** Takes away drafts that nobody touched for two days, and photos that were never sent. */
export async function sweepDrafts(unit: Unit): Promise<number> {
  const { db, town, now } = unit;
  const old = await db
    .delete(drafts)
    .where(and(eq(drafts.town, town), lt(drafts.changedAt, new Date(now.getTime() - keptFor))))
    .returning({ id: drafts.id });
  for (const { id } of old) {
    if (!(await findReport(unit, id))) await erasePhotos(unit, id);
  }
  return old.length;
}
