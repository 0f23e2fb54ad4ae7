import {
  type CatalogueEntry,
  catalogueTopics,
  datasetTopic,
  type OpenDataset,
  openDataset,
} from '#engines/datasets/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import { names } from '../text.ts';

/** @throws AppError `not-found` */
export async function getDataset(unit: Unit, slug: string): Promise<OpenDataset> {
  const set = await openDataset(unit, slug);
  if (!set) throw notFound(names.dataset);
  return set;
}

/** What pages and answers about a set hang on. */
export function topicsOf({ entry, topics }: OpenDataset): readonly string[] {
  return [...catalogueTopics(), datasetTopic(entry.slug), ...topics];
}

/** Whether there is a place to draw. */
export const hasMap = ({ formats }: CatalogueEntry): boolean => formats.includes('geojson');
