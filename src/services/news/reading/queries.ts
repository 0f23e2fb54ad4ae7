import { findMediaOf, type ShownMedium } from '#engines/content/contract.ts';
import { type Department, findDepartments } from '#engines/organisation/contract.ts';
import {
  type Area,
  findItem as findRegistered,
  listAreas,
  listTopics,
  type RegisteredItem,
  relatedItems,
  type Topic,
} from '#engines/publishing/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { findBySlug, findPublic, getVersion, type ItemRow } from '../items/queries.ts';
import type { Content } from '../model.ts';
import { mediaOf } from '../publication/media.ts';
import { refOf } from '../publication/register.ts';

export interface ReadItem {
  readonly item: ItemRow;
  readonly content: Content;
  /** As lists know it; a draft may not be there yet. */
  readonly registered: RegisteredItem | undefined;
  readonly department: Department | undefined;
  readonly topics: readonly Topic[];
  readonly areas: readonly Area[];
  readonly related: readonly { readonly title: Content['title']; readonly href: string }[];
  readonly media: ReadonlyMap<string, ShownMedium>;
}

const mostRelated = 6;

async function relatedTo(
  unit: Unit,
  item: ItemRow,
  content: Content,
): Promise<ReadItem['related']> {
  const chosen = (await findPublic(unit, content.related)).map((one) => ({
    title: { ...one.content.title, easy: one.content.easyFinished ? one.content.title.easy : '' },
    href: `/news/${one.item.slug}`,
  }));
  if (chosen.length >= mostRelated) return chosen;
  const found = await relatedItems(unit, refOf(item.id), mostRelated);
  const others = found.map(({ title, href }) => ({
    title: { ja: title.ja, en: title.en, easy: title.easy ?? '' },
    href,
  }));
  const known = new Set(chosen.map(({ href }) => href));
  return [...chosen, ...others.filter(({ href }) => !known.has(href))].slice(0, mostRelated);
}

/** A version with everything that its page shows. */
export async function readVersion(unit: Unit, item: ItemRow, number: number): Promise<ReadItem> {
  const { content } = await getVersion(unit, item.id, number);
  const [topics, areas] = [await listTopics(unit), await listAreas(unit)];
  const departments = await findDepartments(unit, [item.departmentId]);
  return {
    item,
    content,
    registered: await findRegistered(unit, refOf(item.id)),
    department: departments.get(item.departmentId),
    topics: topics.filter(({ slug }) => content.topics.includes(slug)),
    areas: areas.filter(({ slug }) => content.areas.includes(slug)),
    related: await relatedTo(unit, item, content),
    media: await findMediaOf(unit, mediaOf(content)),
  };
}

/** What readers get at an address; undefined when nothing public stands there. */
export async function findPublicPage(unit: Unit, slug: string): Promise<ReadItem | undefined> {
  const item = await findBySlug(unit, slug);
  if (item?.live !== 'live' || item.liveVersion === null) return undefined;
  return readVersion(unit, item, item.liveVersion);
}
