import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import type { Population, Stratum } from '../model.ts';
import { type SampleFacts, type Trait, traits } from '../results/model.ts';
import { batches, codes } from '../schema.ts';
import { layerKey } from './draws/draw.ts';
import type { Layer, Manifest } from './draws/model.ts';
import { findSample, type Sample } from './draws/queries.ts';
import { countLetters } from './letters/queries.ts';

interface Counted extends Stratum {
  readonly sent: number;
  readonly undelivered: number;
  readonly declined: number;
  readonly answered: number;
}

type Part = Readonly<Partial<Record<Trait, string | null>>>;
const keyOf = (part: Part): string =>
  layerKey(Object.fromEntries(traits.map((trait) => [trait, part[trait] ?? undefined])));

/** Codes that were not used, by stratum: used ones forget theirs at night, so answers are what is missing. */
async function countUnused({ db, town }: Unit, batchId: string) {
  const { area, age, sex } = codes;
  const rows = await db
    .select({ area, age, sex, n: sql<number>`count(*)`.mapWith(Number) })
    .from(codes)
    .where(
      and(
        ...[eq(codes.town, town), eq(codes.batchId, batchId)],
        inArray(codes.state, ['open', 'void']),
      ),
    )
    .groupBy(area, age, sex);
  return new Map(rows.map((row) => [keyOf(row), row.n]));
}

async function countAll(unit: Unit, { id, batchId }: Sample): Promise<Counted[]> {
  if (!batchId) return [];
  const [batch] = await unit.db
    .select({ strata: batches.strata })
    .from(batches)
    .where(and(eq(batches.town, unit.town), eq(batches.id, batchId)));
  const unused = await countUnused(unit, batchId);
  const letters = new Map((await countLetters(unit, id)).map((row) => [keyOf(row), row]));
  return (batch?.strata ?? []).map(({ count, ...stratum }) => {
    const own = letters.get(keyOf(stratum));
    return {
      ...{ ...stratum, sent: count, answered: count - (unused.get(keyOf(stratum)) ?? 0) },
      ...{ undelivered: own?.undelivered ?? 0, declined: own?.declined ?? 0 },
    };
  });
}

const sum = (list: readonly Counted[], what: 'sent' | 'undelivered' | 'declined' | 'answered') =>
  list.reduce((all, one) => all + one[what], 0);

/** By one trait, of letters that know theirs: codes know layers of five and more only. */
function byTrait(counted: readonly Counted[], trait: Trait): SampleFacts['byTrait'][number] {
  const values = [...new Set(counted.flatMap((one) => one[trait] ?? []))];
  const lines = values.map((value) => {
    const own = counted.filter((one) => one[trait] === value);
    return {
      ...{ value, sent: sum(own, 'sent'), undelivered: sum(own, 'undelivered') },
      answered: sum(own, 'answered'),
    };
  });
  return { trait, lines };
}

/** How the sample of a survey was drawn and who of it answered; undefined before one is drawn. */
export async function readSampleFacts(
  unit: Unit,
  surveyId: string,
): Promise<SampleFacts | undefined> {
  const sample = await findSample(unit, surveyId);
  if (!sample) return undefined;
  const counted = await countAll(unit, sample);
  const { method, seed, size, by, minimum, list } = sample.manifest;
  return {
    ...{ method, seed, size, by, minimum, listDigest: list.digest, source: list.source },
    drawnOn: sample.drawnAt.toISOString(),
    ...{ sent: sum(counted, 'sent'), undelivered: sum(counted, 'undelivered') },
    ...{ declined: sum(counted, 'declined'), answered: sum(counted, 'answered') },
    byTrait: by.map((trait) => byTrait(counted, trait)).filter(({ lines }) => lines.length > 0),
  };
}

function marginOf(layers: readonly Layer[], trait: Trait): Record<string, number> {
  const margin: Record<string, number> = {};
  for (const layer of layers) {
    const value = layer[trait];
    if (value !== undefined) margin[value] = (margin[value] ?? 0) + layer.people;
  }
  return margin;
}

/** Who could be drawn, as the population that answers are weighted to where the town has told no other. */
export function frameOf({ layers, list }: Manifest): Population {
  const [area, age, sex] = traits.map((trait) => marginOf(layers, trait));
  return {
    ...{ asOf: list.referenceOn, source: list.source },
    ...{ area: area ?? {}, age: age ?? {}, sex: sex ?? {} },
  };
}
