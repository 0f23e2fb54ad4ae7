import { createHash } from 'node:crypto';
import { allocate } from '../sampling/draws/allocation.ts';
import { drawMethod } from '../sampling/draws/draw.ts';
import type { Manifest } from '../sampling/draws/model.ts';
import type { DemoCitizens } from './files.ts';

const digestOf = (words: string): string => createHash('sha256').update(words).digest('hex');

/** How the demo town's sample would have been drawn (見本): by district, in proportion. There is no list. */
export function demoManifest(
  { asOf, source, area }: DemoCitizens['population'],
  { seed, size }: { readonly seed: string; readonly size: number },
): Manifest {
  const people = Object.values(area);
  const drawn = allocate(people, size) ?? [];
  const layers = Object.entries(area).map(([slug, count], place) => ({
    ...{ area: slug, people: count, drawn: drawn[place] ?? 0 },
  }));
  const residents = people.reduce((sum, count) => sum + count, 0);
  return {
    ...{ method: drawMethod, seed, rows: digestOf(`rows ${seed}`), size, by: ['area'], minimum: 0 },
    list: {
      ...{ digest: digestOf(`list ${seed}`), source: source.ja, referenceOn: asOf },
      ...{ fromAge: 16, residents, faulty: 0 },
    },
    ...{ leftOut: { marked: 0, earlier: 0, earlierYears: 0 }, layers, sample: true },
  };
}
