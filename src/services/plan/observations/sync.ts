import { series, track } from '#engines/measures/contract.ts';
import { addDays, dayInTokyo, type IsoDate } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import { recomputedReason } from '../record-text.ts';
import { findLink } from '../structure/link.ts';
import { findPlan, listDefinitions } from '../structure/queries.ts';
import { computedByDay, type ObservationRow } from './queries.ts';
import { appendObservation, lockIndicator, type NewObservation } from './store.ts';

/**
 * How far back a changed record may change a figure here: a year and the months in which its
 * accounts are closed and audited.
 */
const daysBack = 550;

const recordedBy = 'measures';

/** Indicators of the plan in force, for jobs that take one at a time. */
export async function listDefinedIds(unit: Unit): Promise<string[]> {
  const plan = await findPlan(unit);
  return plan ? (await listDefinitions(unit, plan.id)).map(({ id }) => id) : [];
}

/** Indicators of the plan in force that a measure produces. */
async function listIdsOf(unit: Unit, measure: string): Promise<string[]> {
  const plan = await findPlan(unit);
  const all = plan ? await listDefinitions(unit, plan.id) : [];
  return all.filter((defined) => defined.measure === measure).map(({ id }) => id);
}

interface DayFigure {
  readonly day: IsoDate;
  readonly value: number | undefined;
  readonly numerator?: number;
  readonly denominator?: number;
}

/** Exact digits, without the noise that binary fractions carry. */
const digits = (value: number): string => String(Number(value.toFixed(6)));

function observationOf(
  unit: Unit,
  indicatorId: string,
  figure: DayFigure,
  known: ObservationRow | undefined,
): NewObservation {
  const { day, value, numerator, denominator } = figure;
  const key = `computed:${indicatorId}:${day}`;
  const base = {
    indicatorId,
    value: value === undefined ? undefined : digits(value),
    asOf: day,
    origin: 'computed' as const,
    numerator,
    denominator,
    recordedBy,
    recordedAt: unit.now,
  };
  if (!known) return { ...base, key };
  const reason = recomputedReason.ja;
  return { ...base, key: `${key}:${known.id}`, corrects: known.id, reason };
}

/** Whether the records say something else than what was taken over before. */
function differs(known: ObservationRow | undefined, figure: DayFigure): boolean {
  if (!known) return figure.value !== undefined;
  const value = known.value === null ? undefined : Number(known.value);
  return value !== (figure.value === undefined ? undefined : Number(digits(figure.value)));
}

/**
 * Takes over what the measure of an indicator computed: days that are new, and days that changed as
 * corrections. Days that a person corrected stay as the person left them. Repeated over the same
 * snapshots it changes nothing. Without a measure it does nothing.
 *
 * @returns how many observations were written.
 */
export async function syncComputed(unit: Unit, indicatorId: string): Promise<number> {
  const plan = await findPlan(unit);
  const [defined] = plan ? await listDefinitions(unit, plan.id, { id: indicatorId }) : [];
  const link = defined && findLink(defined);
  if (!defined || !link) return 0;
  await lockIndicator(unit, indicatorId);
  await track(unit, link.measure.id, link.params);
  const yesterday = addDays(dayInTokyo(unit.now), -1);
  const range = { from: addDays(yesterday, -daysBack), to: yesterday };
  const known = await computedByDay(unit, indicatorId, range);
  let written = 0;
  for (const figure of await series(unit, link.measure.id, link.params, range)) {
    const before = known.get(figure.day);
    if (before?.byPerson || !differs(before?.row, figure)) continue;
    const observation = observationOf(unit, indicatorId, figure, before?.row);
    if (await appendObservation(unit, observation, before?.row)) written += 1;
  }
  if (written > 0) {
    unit.drop('plan', `plan:policy:${defined.policy}`, `plan:indicator:${indicatorId}`);
  }
  return written;
}

/** As `syncComputed`, for every indicator that the measure produces. */
export async function syncMeasure(unit: Unit, measure: string): Promise<void> {
  for (const id of await listIdsOf(unit, measure)) await syncComputed(unit, id);
}
