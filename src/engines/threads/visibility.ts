import { and, eq, inArray, isNotNull, ne, notInArray, or, type SQL, sql } from 'drizzle-orm';
import { type Actor, can } from '#platform/actor.ts';
import type { InputState, Moderation } from './input.ts';
import { inputs } from './schema.ts';

/**
 * Who reads. An author is known by the account, or by receipts whose secret was checked (`inputIds`).
 * The analysis reads masked texts that nobody outside may read, and never quotes those (`isPublic`).
 */
export type Viewer =
  | { readonly kind: 'public' }
  | { readonly kind: 'author'; readonly userId?: string; readonly inputIds?: readonly string[] }
  | { readonly kind: 'staff'; readonly actor: Actor }
  | { readonly kind: 'analysis' };

export const publicViewer: Viewer = { kind: 'public' };

/** What the rule looks at. */
export interface Sighted {
  readonly id: string;
  readonly wish: 'public' | 'private';
  readonly state: InputState;
  readonly moderation: Moderation;
  readonly departmentId: string;
  readonly ownerStaffId?: string | null;
  readonly authorUserId?: string | null;
  /** Undefined or null until it was masked. */
  readonly shownText?: string | null;
}

export type Reading = 'original' | 'masked' | 'nothing';

/** Whether everybody may read what is left of it after masking. */
export function isPublic(input: Omit<Sighted, 'id' | 'departmentId'>): boolean {
  const { wish, moderation, state, shownText } = input;
  const readable = wish === 'public' && moderation === 'shown' && state !== 'withdrawn';
  return readable && typeof shownText === 'string';
}

function isAnalysed({ state, moderation, shownText }: Sighted): boolean {
  const stopped = moderation === 'held' || moderation === 'hidden';
  return state !== 'withdrawn' && !stopped && typeof shownText === 'string';
}

/** Staff read the voices of their sections and their own; moderators all of them. */
function staffReads(actor: Actor, { departmentId, ownerStaffId }: Sighted): boolean {
  if (actor.kind !== 'staff') return actor.kind === 'system';
  if (can(actor, 'threads.moderate')) return true;
  if (!can(actor, 'threads.read')) return false;
  return ownerStaffId === actor.staffId || actor.departmentIds.includes(departmentId);
}

/**
 * The one rule of who reads what of a voice; `readable` says the same to the database. Page, list, feed,
 * export, report, API, search and analysis ask here.
 */
export function mayRead(input: Sighted, viewer: Viewer): Reading {
  const others: Reading = isPublic(input) ? 'masked' : 'nothing';
  switch (viewer.kind) {
    case 'public':
      return others;
    case 'analysis':
      return isAnalysed(input) ? 'masked' : 'nothing';
    case 'author': {
      const byAccount = viewer.userId !== undefined && viewer.userId === input.authorUserId;
      return byAccount || viewer.inputIds?.includes(input.id) ? 'original' : others;
    }
    case 'staff':
      return staffReads(viewer.actor, input) ? 'original' : others;
  }
}

/** `isPublic` for the database; in the words of the partial indexes. */
const publicly = sql`(${inputs.wish} = 'public' AND ${inputs.moderation} = 'shown'
  AND ${inputs.state} <> 'withdrawn' AND ${inputs.shownText} IS NOT NULL)`;

const analysed = and(
  ne(inputs.state, 'withdrawn'),
  notInArray(inputs.moderation, ['held', 'hidden']),
  isNotNull(inputs.shownText),
);

function byAuthor({ userId, inputIds }: Extract<Viewer, { kind: 'author' }>): SQL | undefined {
  const own = userId === undefined ? undefined : eq(inputs.authorUserId, userId);
  const held = inputIds?.length ? inArray(inputs.id, [...inputIds]) : undefined;
  return or(own, held);
}

function byStaff(actor: Actor): SQL | undefined {
  if (actor.kind !== 'staff') return actor.kind === 'system' ? sql`true` : undefined;
  if (can(actor, 'threads.moderate')) return sql`true`;
  if (!can(actor, 'threads.read')) return undefined;
  const { departmentIds, staffId } = actor;
  const ours = departmentIds.length ? inArray(inputs.departmentId, [...departmentIds]) : undefined;
  return or(ours, eq(inputs.ownerStaffId, staffId));
}

/** Voices of which the viewer may read something. */
export function readable(viewer: Viewer): SQL {
  switch (viewer.kind) {
    case 'public':
      return publicly;
    case 'analysis':
      return sql`(${analysed})`;
    case 'author':
      return sql`(${or(byAuthor(viewer), publicly)})`;
    case 'staff':
      return sql`(${or(byStaff(viewer.actor), publicly)})`;
  }
}

/** Voices that the viewer reads as they were said: one's own, and those of one's desk. */
export function readableInFull(viewer: Viewer): SQL {
  if (viewer.kind === 'author') return sql`(${byAuthor(viewer) ?? sql`false`})`;
  if (viewer.kind === 'staff') return sql`(${byStaff(viewer.actor) ?? sql`false`})`;
  return sql`false`;
}
