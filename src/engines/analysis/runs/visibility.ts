import type { Unit } from '#platform/database/database.ts';
import type { AnalysedText } from '../source.ts';
import type { Run, RunReader } from './model.ts';
import { findTextSource } from './sources.ts';

/** What a source answers at once. */
const step = 500;

/** The one rule of who may read a voice's words: staff all of them, masked; others what is quotable now. */
export function mayQuote(reader: RunReader, text: AnalysedText): boolean {
  return reader === 'staff' || text.quotable;
}

/**
 * The words of these texts as this reader may have them today. Pages, exports, the map and drafts all
 * ask here, each time anew, so that what was hidden or withdrawn after the analysis is quoted no more.
 * @returns by id; what may not be read is left out.
 */
export async function readVoices(
  unit: Unit,
  { owner, collection }: Pick<Run, 'owner' | 'collection'>,
  ids: readonly string[],
  reader: RunReader,
): Promise<ReadonlyMap<string, AnalysedText>> {
  const source = findTextSource(owner);
  const voices = new Map<string, AnalysedText>();
  if (!source) return voices;
  const wanted = [...new Set(ids)];
  for (let start = 0; start < wanted.length; start += step) {
    const found = await source.get(unit, collection, wanted.slice(start, start + step));
    for (const text of found) if (mayQuote(reader, text)) voices.set(text.id, text);
  }
  return voices;
}
