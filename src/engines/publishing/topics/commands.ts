import { and, eq, sql } from 'drizzle-orm';
import { recordAudit } from '#engines/audit/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { InputError, notFound } from '#platform/errors.ts';
import { parseInput } from '#platform/http/input.ts';
import { pageTopics } from '../items/model.ts';
import { authorise } from '../policy.ts';
import { areas, filings, topics } from '../schema.ts';
import { names } from '../text.ts';
import { AreaInput, TopicInput } from './inputs.ts';
import { readAreas, readTopics } from './queries.ts';
import { mergeFault, parentFault } from './rules.ts';
import { staffWords } from './text.ts';

type Facet = 'topic' | 'area';

async function finish(unit: Unit, actor: Actor, action: string, slug: string): Promise<void> {
  const [type = ''] = action.split('-', 1);
  await recordAudit(unit, actor, {
    action: `publishing.${action}`,
    subject: { type, id: slug },
  });
  unit.drop(pageTopics.labels, pageTopics.all, pageTopics.topic(slug));
}

function insist(field: string, fault: { ja: string; en: string } | undefined): void {
  if (fault) throw new InputError({ [field]: fault });
}

/** @throws InputError when the short name is taken or the parent cannot be one. */
export async function addTopic(unit: Unit, actor: Actor, input: TopicInput): Promise<void> {
  authorise(actor, 'publishing.arrange');
  const topic = parseInput(TopicInput, input);
  const { list } = await readTopics(unit);
  insist('parent', parentFault(list, topic.slug, topic.parent));
  const added = await unit.db
    .insert(topics)
    .values({ town: unit.town, ...topic })
    .onConflictDoNothing()
    .returning({ slug: topics.slug });
  insist('slug', added.length === 0 ? staffWords.errors.slugTaken : undefined);
  await finish(unit, actor, 'topic-added', topic.slug);
}

/** Another name, order or parent; the short name stays. */
export async function changeTopic(unit: Unit, actor: Actor, input: TopicInput): Promise<void> {
  authorise(actor, 'publishing.arrange');
  const { slug, ...change } = parseInput(TopicInput, input);
  const { list } = await readTopics(unit);
  if (!list.some((topic) => topic.slug === slug)) throw notFound(names.topic);
  insist('parent', parentFault(list, slug, change.parent));
  await unit.db
    .update(topics)
    .set(change)
    .where(and(eq(topics.town, unit.town), eq(topics.slug, slug)));
  await finish(unit, actor, 'topic-changed', slug);
}

/** @throws InputError when the short name is taken. */
export async function addArea(unit: Unit, actor: Actor, input: AreaInput): Promise<void> {
  authorise(actor, 'publishing.arrange');
  const area = parseInput(AreaInput, input);
  const added = await unit.db
    .insert(areas)
    .values({ town: unit.town, ...area })
    .onConflictDoNothing()
    .returning({ slug: areas.slug });
  insist('slug', added.length === 0 ? staffWords.errors.slugTaken : undefined);
  await finish(unit, actor, 'area-added', area.slug);
}

export async function changeArea(unit: Unit, actor: Actor, input: AreaInput): Promise<void> {
  authorise(actor, 'publishing.arrange');
  const { slug, ...change } = parseInput(AreaInput, input);
  const { list } = await readAreas(unit);
  if (!list.some((area) => area.slug === slug)) throw notFound(names.area);
  await unit.db
    .update(areas)
    .set(change)
    .where(and(eq(areas.town, unit.town), eq(areas.slug, slug)));
  await finish(unit, actor, 'area-changed', slug);
}

/** What is filed under one is filed under the other from now on. */
async function refile({ town, db }: Unit, facet: Facet, from: string, to: string): Promise<void> {
  const old = and(eq(filings.town, town), eq(filings.facet, facet), eq(filings.slug, from));
  const { owner, itemId } = filings;
  await db
    .insert(filings)
    .select(
      db
        .select({
          town: filings.town,
          facet: filings.facet,
          slug: sql<string>`${to}`.as('slug'),
          owner,
          itemId,
        })
        .from(filings)
        .where(old),
    )
    .onConflictDoNothing();
  await db.delete(filings).where(old);
}

/**
 * Merges a topic into another: its items and sub-topics go there, its address leads there, and owners
 * that still name it are understood. It cannot be undone.
 */
export async function mergeTopic(
  unit: Unit,
  actor: Actor,
  slug: string,
  target: string,
): Promise<void> {
  authorise(actor, 'publishing.arrange');
  const { list } = await readTopics(unit);
  if (!list.some((topic) => topic.slug === slug)) throw notFound(names.topic);
  insist('target', mergeFault(list, slug, target));
  const { town, db } = unit;
  await db
    .update(topics)
    .set({ parent: target })
    .where(and(eq(topics.town, town), eq(topics.parent, slug)));
  await db
    .update(topics)
    .set({ mergedInto: target, parent: null })
    .where(and(eq(topics.town, town), eq(topics.slug, slug)));
  await refile(unit, 'topic', slug, target);
  unit.drop(pageTopics.topic(target));
  await finish(unit, actor, 'topic-merged', slug);
}

/** Merges an area into another, as `mergeTopic` does with topics. */
export async function mergeArea(
  unit: Unit,
  actor: Actor,
  slug: string,
  target: string,
): Promise<void> {
  authorise(actor, 'publishing.arrange');
  const { list } = await readAreas(unit);
  if (!list.some((area) => area.slug === slug)) throw notFound(names.area);
  insist('target', mergeFault(list, slug, target));
  await unit.db
    .update(areas)
    .set({ mergedInto: target })
    .where(and(eq(areas.town, unit.town), eq(areas.slug, slug)));
  await refile(unit, 'area', slug, target);
  await finish(unit, actor, 'area-merged', slug);
}
