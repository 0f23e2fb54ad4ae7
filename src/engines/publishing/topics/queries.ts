import { asc, eq } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import { pageTopics } from '../items/model.ts';
import { areas, topics } from '../schema.ts';
import { type Area, type Merged, resolve, type Topic } from './tree.ts';

interface Labels<Label> {
  readonly list: readonly Label[];
  readonly merged: Merged;
}

function split<Row extends { slug: string; mergedInto: string | null }, Label>(
  rows: readonly Row[],
  present: (row: Row) => Label,
): Labels<Label> {
  const merged = new Map<string, string>();
  for (const { slug, mergedInto } of rows) if (mergedInto) merged.set(slug, mergedInto);
  return { list: rows.filter(({ mergedInto }) => !mergedInto).map(present), merged };
}

/** All topics of the town and those merged; remembered, for every list asks. */
export function readTopics(unit: Unit): Promise<Labels<Topic>> {
  return unit.recall('publishing.topics', [pageTopics.labels], async () => {
    const { town, db } = unit;
    const rows = await db
      .select()
      .from(topics)
      .where(eq(topics.town, town))
      .orderBy(asc(topics.position), asc(topics.slug));
    return split(rows, ({ slug, name, lead, parent, position }) => ({
      slug,
      name,
      position,
      ...(lead && { lead }),
      ...(parent && { parent }),
    }));
  });
}

/** All areas of the town and those merged; remembered. */
export function readAreas(unit: Unit): Promise<Labels<Area>> {
  return unit.recall('publishing.areas', [pageTopics.labels], async () => {
    const { town, db } = unit;
    const rows = await db
      .select()
      .from(areas)
      .where(eq(areas.town, town))
      .orderBy(asc(areas.position), asc(areas.slug));
    return split(rows, ({ slug, name, kind, position }) => ({ slug, name, kind, position }));
  });
}

/** Topics in order; sub-topics name their parent. */
export async function listTopics(unit: Unit): Promise<readonly Topic[]> {
  return (await readTopics(unit)).list;
}

export async function listAreas(unit: Unit): Promise<readonly Area[]> {
  return (await readAreas(unit)).list;
}

/** By slug, also by that of a topic which was merged into it. */
export async function findTopic(unit: Unit, slug: string): Promise<Topic | undefined> {
  const { list, merged } = await readTopics(unit);
  const current = resolve(merged, slug);
  return list.find((topic) => topic.slug === current);
}

/** By slug, also by that of an area which was merged into it. */
export async function findArea(unit: Unit, slug: string): Promise<Area | undefined> {
  const { list, merged } = await readAreas(unit);
  const current = resolve(merged, slug);
  return list.find((area) => area.slug === current);
}
