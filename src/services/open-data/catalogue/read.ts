import {
  type CatalogueEntry,
  catalogueTopics,
  readCatalogue,
  readUnlisted,
  type Unlisted,
} from '#engines/datasets/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { cachePage, type HttpContext } from '#platform/http/context.ts';

export interface Listed {
  readonly entries: readonly CatalogueEntry[];
  readonly unlisted: Unlisted;
}

/** The catalogue, and what is missing in it now. */
export async function readListed(unit: Unit): Promise<Listed> {
  return { entries: await readCatalogue(unit), unlisted: await readUnlisted(unit) };
}

/** Keeps an answer until the catalogue changes; one in which something is missing is made anew each time. */
export function cacheCatalogue(c: HttpContext, { failed }: Unlisted): void {
  if (failed.length === 0) cachePage(c, ...catalogueTopics());
}
