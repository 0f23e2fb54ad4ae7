import { publicViewer, readInputs } from '#engines/threads/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import type { MinutesBody } from './body.ts';

/** Inputs named in the minutes that everybody may open. */
export async function openInputs(unit: Unit, body: MinutesBody): Promise<ReadonlySet<string>> {
  const ids = body.entries.flatMap(({ inputId }) => inputId ?? []);
  const open = new Set<string>();
  if (ids.length === 0) return open;
  for await (const page of readInputs(unit, publicViewer, { ids })) {
    for (const { id } of page) open.add(id);
  }
  return open;
}
