import { listMedia, type ShownMedium } from '#engines/content/contract.ts';
import { type Department, listDepartments } from '#engines/organisation/contract.ts';
import { type Area, listAreas, listTopics, type Topic } from '#engines/publishing/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import { type Actor, can } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { listTemplates, type Template } from '../templates/queries.ts';
import { listPublic } from './queries.ts';

/** What the form offers. */
export interface FormChoices {
  /** ISO day. */
  readonly today: string;
  readonly departments: readonly Department[];
  readonly topics: readonly Topic[];
  readonly areas: readonly Area[];
  readonly templates: readonly Template[];
  readonly images: readonly ShownMedium[];
  readonly videos: readonly ShownMedium[];
  readonly files: readonly ShownMedium[];
  readonly others: Awaited<ReturnType<typeof listPublic>>;
}

/** Sections for which somebody may write. */
export async function writableDepartments(unit: Unit, actor: Actor): Promise<Department[]> {
  const all = await listDepartments(unit);
  if (can(actor, 'news.manage') || actor.kind !== 'staff') return all;
  return all.filter(({ id }) => actor.departmentIds.includes(id));
}

async function mediaOfKind(unit: Unit, kind: 'image' | 'video' | 'attachment') {
  return (await listMedia(unit, { q: '', kind, missing: '', page: 1 })).media;
}

export async function listChoices(
  unit: Unit,
  actor: Actor,
  item?: { readonly id: string; readonly departmentId: string },
): Promise<FormChoices> {
  const writable = await writableDepartments(unit, actor);
  const own = actor.kind === 'staff' ? actor.departmentIds : [];
  const known = writable.some(({ id }) => id === item?.departmentId);
  const rest = known
    ? []
    : (await listDepartments(unit)).filter(({ id }) => id === item?.departmentId);
  return {
    today: dayInTokyo(unit.now),
    departments: [...writable, ...rest],
    topics: await listTopics(unit),
    areas: await listAreas(unit),
    templates: await listTemplates(unit, [...own, ...(item ? [item.departmentId] : [])]),
    images: await mediaOfKind(unit, 'image'),
    videos: await mediaOfKind(unit, 'video'),
    files: await mediaOfKind(unit, 'attachment'),
    others: await listPublic(unit, item?.id),
  };
}
