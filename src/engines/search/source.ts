import type { Unit } from '#platform/database/database.ts';
import type { Text } from '#platform/i18n/text.ts';
import { slot } from '#platform/slot.ts';

/** One thing that people find by words. Only what everybody may see is ever indexed. */
export interface SearchEntry {
  /** Unique in its source. */
  readonly id: string;
  /** Sort of thing, as people choose it in the filter: `procedure`, `news`, `plan`. */
  readonly kind: string;
  readonly href: string;
  readonly title: Text;
  /** Plain text; the first part of it shows below the title where no passage matches. */
  readonly body: Text;
  /** Other words that people use for it (ゴミ for 廃棄物). */
  readonly keywords?: readonly string[];
  readonly topics?: readonly string[];
  readonly departmentId?: string;
  /** ISO day by which newer things come first. */
  readonly day?: string;
  /** 1 is usual; a procedure that thousands need may say 2. */
  readonly weight?: number;
}

/** What a service can be asked for when the index is made anew; between, it calls `indexEntry`. */
export interface SearchSource {
  /** Module that owns the entries, as in `procedures`. */
  readonly name: string;
  /** Kinds that it brings, with their label in the filter. */
  readonly kinds: Readonly<Record<string, Text>>;
  /** Names of the topics that its entries name; without them a topic is no filter. */
  topics?(unit: Unit): Promise<ReadonlyMap<string, Text>>;
  /** All entries, in pages of at most 500. */
  entries(unit: Unit): AsyncIterable<readonly SearchEntry[]>;
}

const registered = slot<readonly SearchSource[]>([]);

/** Modules say at start what they bring; set, not added, so that a second start changes nothing. */
export function registerSearchSources(sources: readonly SearchSource[]): void {
  registered.fill(sources);
}

export function listSearchSources(): readonly SearchSource[] {
  return registered.value;
}

/** Kinds of all sources with their labels, in the order of the modules. */
export function kindLabels(): ReadonlyMap<string, Text> {
  return new Map(registered.value.flatMap(({ kinds }) => Object.entries(kinds)));
}

export async function topicLabels(unit: Unit): Promise<ReadonlyMap<string, Text>> {
  const labels = new Map<string, Text>();
  for (const source of registered.value) {
    for (const [slug, label] of (await source.topics?.(unit)) ?? []) labels.set(slug, label);
  }
  return labels;
}
