import { recordAudit } from '#engines/audit/contract.ts';
import { listDepartments } from '#engines/organisation/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError, InputError } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import { keepLinks } from '../links/commands.ts';
import { holdLock } from '../locks/commands.ts';
import { type Content, type NewsKind, subjectType } from '../model.ts';
import { assertMay, assertMayWrite, nameOf, staffIdOf } from '../policy.ts';
import { keepMedia } from '../publication/media.ts';
import { plan } from '../publication/register.ts';
import { changeItem, recordEvent } from '../record.ts';
import { canDo } from '../rules.ts';
import { items, versions } from '../schema.ts';
import { refusals } from '../text.ts';
import { startingFrom } from './content.ts';
import {
  getItem,
  getVersion,
  type ItemRow,
  lockItem,
  takenSlugs,
  type Version,
} from './queries.ts';
import { freeSlug, proposeSlug } from './slug.ts';
import { copyTitle } from './text.ts';
import { readingOf } from './title-reading.ts';

export interface NewItem {
  readonly kind: NewsKind;
  readonly departmentId: string;
  readonly content: Content;
  readonly note?: string;
  readonly sample?: boolean;
}

/** An item that nobody gave an address gets one from its title. */
async function withSlug(unit: Unit, id: string, content: Content): Promise<Content> {
  const wanted =
    content.slug || proposeSlug(content.title, await readingOf(content.title.ja)) || id.slice(0, 8);
  const taken = await takenSlugs(unit, wanted, id);
  if (content.slug && taken.has(wanted)) {
    throw new InputError({ slug: refusals.slugTaken.text });
  }
  return { ...content, slug: freeSlug(wanted, taken) };
}

async function assertDepartment(unit: Unit, departmentId: string): Promise<void> {
  const departments = await listDepartments(unit);
  if (departments.some(({ id }) => id === departmentId)) return;
  throw new InputError({ departmentId: refusals.unknownDepartment.text });
}

async function addVersion(
  unit: Unit,
  actor: Actor,
  itemId: string,
  version: Pick<Version, 'number' | 'base' | 'content' | 'note'>,
): Promise<void> {
  const { town, db, now } = unit;
  const by = { savedBy: nameOf(actor), savedByStaffId: staffIdOf(actor), savedAt: now };
  await db.insert(versions).values({ town, itemId, ...version, ...by });
  await keepLinks(unit, itemId, 'branch', version.content);
  await keepMedia(unit, itemId, 'draft', version.content);
  await plan(unit, await getItem(unit, itemId), version.content);
}

/**
 * Begins an item with its first version, a draft.
 * @returns its id.
 * @throws AppError `forbidden`; InputError when the address is taken or the section is none.
 */
export async function createItem(unit: Unit, actor: Actor, input: NewItem): Promise<string> {
  assertMay(actor, 'news.write');
  assertMayWrite(actor, input);
  await assertDepartment(unit, input.departmentId);
  const { town, db, now } = unit;
  const id = newId();
  const content = await withSlug(unit, id, input.content);
  const row: typeof items.$inferInsert = {
    ...{ town, id, kind: input.kind, slug: content.slug, departmentId: input.departmentId },
    ...{ ownerStaffId: staffIdOf(actor), live: 'none', branch: 'draft', lastVersion: 1 },
    ...{ touchedAt: now, createdAt: now, title: content.title.ja, sample: input.sample ?? false },
  };
  // Somebody may have taken the address since it was looked up.
  const added = await db
    .insert(items)
    .values(row)
    .onConflictDoNothing()
    .returning({ id: items.id });
  if (added.length === 0) throw new InputError({ slug: refusals.slugTaken.text });
  await addVersion(unit, actor, id, { number: 1, base: null, content, note: input.note ?? '' });
  await recordEvent(unit, actor, id, { kind: 'created', version: 1 });
  await recordAudit(unit, actor, {
    action: 'news.created',
    subject: { type: subjectType, id },
    details: { kind: input.kind },
  });
  return id;
}

export interface NewVersion {
  /** Number of the version that the writer had before them. */
  readonly seen: number;
  readonly content: Content;
  readonly departmentId: string;
  readonly note: string;
}

/** `behind`: somebody saved meanwhile, nothing was written, and the newest is here to compare. */
export type Saved =
  | { readonly kind: 'saved'; readonly number: number }
  | { readonly kind: 'same'; readonly number: number }
  | { readonly kind: 'behind'; readonly newest: Version };

const isSame = (a: Content, b: Content): boolean => canonical(a) === canonical(b);

/** JSON with sorted keys: the database does not keep their order. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

async function writeNext(
  unit: Unit,
  actor: Actor,
  item: ItemRow,
  { seen, content, departmentId, note }: NewVersion,
): Promise<number> {
  const number = item.lastVersion + 1;
  await changeItem(unit, item.id, {
    ...{ lastVersion: number, branch: 'draft', touchedAt: unit.now, title: content.title.ja },
    departmentId,
    // An address that readers know changes with the publication, not with a draft.
    ...(item.live === 'none' && { slug: content.slug }),
  });
  await addVersion(unit, actor, item.id, { number, base: seen, content, note });
  await recordAudit(unit, actor, {
    action: 'news.saved',
    subject: { type: subjectType, id: item.id },
    details: { version: number },
  });
  return number;
}

/**
 * Keeps a new version; the live one stays as it is. Saving what is there already writes nothing.
 * @throws AppError `forbidden`; `rule-violation` while it is with the approvers or scheduled;
 * InputError when the address is taken or the section is none.
 */
export async function saveVersion(
  unit: Unit,
  actor: Actor,
  id: string,
  input: NewVersion,
): Promise<Saved> {
  const item = await lockItem(unit, id);
  assertMayWrite(actor, item);
  const verdict = canDo('save', item);
  if (!verdict.ok) throw new AppError('rule-violation', verdict.reason);
  const newest = await getVersion(unit, id, item.lastVersion);
  const content = await withSlug(unit, id, input.content);
  const unchanged =
    (item.branch === 'draft' || item.live === 'live') &&
    isSame(startingFrom(item.branch, newest.content), content) &&
    item.departmentId === input.departmentId;
  if (unchanged) {
    await holdLock(unit, actor, id);
    return { kind: 'same', number: newest.number };
  }
  if (input.seen !== item.lastVersion) return { kind: 'behind', newest };
  if (input.departmentId !== item.departmentId) {
    await assertDepartment(unit, input.departmentId);
    assertMayWrite(actor, input);
  }
  const number = await writeNext(unit, actor, item, { ...input, content });
  await holdLock(unit, actor, id);
  return { kind: 'saved', number };
}

/**
 * Restores what an older version says, as a new one.
 * @throws AppError as `saveVersion`, `not-found`
 */
export async function restoreVersion(
  unit: Unit,
  actor: Actor,
  id: string,
  input: { readonly number: number; readonly seen: number; readonly note: string },
): Promise<Saved> {
  const item = await getItem(unit, id);
  const { content } = await getVersion(unit, id, input.number);
  const { departmentId } = item;
  return saveVersion(unit, actor, id, {
    content,
    departmentId,
    seen: input.seen,
    note: input.note,
  });
}

/**
 * Begins an item with what another one says, in one's own section where that is not the same.
 * @returns the id of the copy.
 */
export async function copyItem(unit: Unit, actor: Actor, id: string): Promise<string> {
  assertMay(actor, 'news.write');
  const item = await getItem(unit, id);
  const { content } = await getVersion(unit, id, item.lastVersion);
  const mine = actor.kind === 'staff' ? actor.departmentIds : [];
  const departmentId = mine.includes(item.departmentId) ? item.departmentId : mine[0];
  const { correction: _, publishAt: _begin, expireAt: _end, ...rest } = content;
  return createItem(unit, actor, {
    kind: item.kind,
    departmentId: departmentId ?? item.departmentId,
    content: { ...rest, slug: '', title: copyTitle(content.title) },
  });
}
