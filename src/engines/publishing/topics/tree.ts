import type { Text } from '#platform/i18n/text.ts';

export interface Topic {
  /** In addresses; never changes. */
  readonly slug: string;
  readonly name: Text;
  /** One or two sentences on its page. */
  readonly lead?: Text;
  readonly parent?: string;
  readonly position: number;
}

export interface Area {
  readonly slug: string;
  readonly name: Text;
  /** What sort of area it is: a district, a school's district. */
  readonly kind: Text;
  readonly position: number;
}

/** What stands somewhere in the tree. */
export type Placed = Pick<Topic, 'slug' | 'parent'>;

/** Topics that were merged, and into which. */
export type Merged = ReadonlyMap<string, string>;

/** Where what is filed under the slug is found today. */
export function resolve(merged: Merged, slug: string): string {
  const seen = new Set<string>();
  let current = slug;
  for (let next = merged.get(current); next && !seen.has(next); next = merged.get(current)) {
    seen.add(next);
    current = next;
  }
  return current;
}

/** Sub-topics of a topic, in order. */
export function childrenOf<T extends Placed>(
  topics: readonly T[],
  slug: string | undefined,
): readonly T[] {
  return topics.filter(({ parent }) => parent === slug);
}

/** The topic and everything below it. */
export function withDescendants(topics: readonly Placed[], slug: string): readonly string[] {
  const found = [slug];
  for (const current of found) {
    for (const { slug: child } of childrenOf(topics, current)) {
      if (!found.includes(child)) found.push(child);
    }
  }
  return found;
}

/** The topics above a topic, the outermost first. */
export function ancestorsOf(topics: readonly Topic[], slug: string): readonly Topic[] {
  const bySlug = new Map(topics.map((topic) => [topic.slug, topic]));
  const found: Topic[] = [];
  let parent = bySlug.get(slug)?.parent;
  while (parent !== undefined) {
    const topic = bySlug.get(parent);
    if (!topic || found.includes(topic)) break;
    found.unshift(topic);
    parent = topic.parent;
  }
  return found;
}
