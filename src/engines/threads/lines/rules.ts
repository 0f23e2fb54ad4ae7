import { dayNumber, type IsoDate } from '#japan/dates.ts';
import type { Hop } from '../hop.ts';
import { type Stage, stages } from './kinds.ts';
import type { hopActs } from './schema.ts';

/** A row of the record, as it was written. */
export interface HopRow {
  readonly id: string;
  readonly threadId: string;
  readonly act: (typeof hopActs)[number];
  readonly kind: string;
  readonly target: string | null;
  readonly linkLabel: string | null;
  readonly linkHref: string | null;
  readonly text: string;
  readonly happenedOn: IsoDate;
  readonly departmentId: string;
  readonly replaces: string | null;
  readonly recordedAt: Date;
  readonly recordedBy: string;
  readonly sample: boolean;
}

/** An older wording of a hop. */
export interface EarlierHop {
  readonly id: string;
  readonly text: string;
  readonly on: IsoDate;
  readonly recordedAt: Date;
}

/** A hop as it stands: the newest wording, the older ones, and whether it was taken back. */
export interface StandingHop extends Omit<Hop, 'target'> {
  /** Id of its first row: stays the same when it is corrected. */
  readonly anchor: string;
  readonly target?: string;
  readonly recordedAt: Date;
  readonly recordedBy: string;
  readonly sample: boolean;
  /** The newest first. */
  readonly earlier: readonly EarlierHop[];
}

function standing(row: HopRow, older: readonly HopRow[], end: HopRow | undefined): StandingHop {
  const { id, threadId, kind, text, departmentId, recordedAt, recordedBy, sample } = row;
  const link = row.linkHref ? { label: row.linkLabel ?? row.linkHref, href: row.linkHref } : null;
  return {
    ...{ id, threadId, kind, text, departmentId, recordedAt, recordedBy, sample },
    anchor: older.at(-1)?.id ?? id,
    on: row.happenedOn,
    earlier: older.map((one) => ({
      ...{ id: one.id, text: one.text, recordedAt: one.recordedAt },
      on: one.happenedOn,
    })),
    ...(row.target !== null && { target: row.target }),
    ...(link && { link }),
    ...(row.act === 'corrected' && row.replaces && { corrects: row.replaces }),
    ...(end && { withdrawn: end.text }),
  };
}

/**
 * What the rows of a thread tell together, in order of time; what happened on one day stands in the
 * order of the way from voice to result.
 *
 * @param stageOf the stage of a kind; kinds that nobody brings any more stand last.
 */
export function standingHops(
  rows: readonly HopRow[],
  stageOf: (kind: string) => Stage | undefined,
): StandingHop[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const next = new Map(rows.flatMap((row) => (row.replaces ? [[row.replaces, row]] : [])));
  const newest = rows.filter(({ id, act }) => {
    const after = next.get(id);
    return act !== 'withdrawn' && (!after || after.act === 'withdrawn');
  });
  const hops = newest.map((row) => {
    const older: HopRow[] = [];
    for (let id = row.replaces; id; ) {
      const before = byId.get(id);
      if (!before) break;
      older.push(before);
      id = before.replaces;
    }
    return standing(row, older, next.get(row.id));
  });
  const rank = ({ kind }: StandingHop) => {
    const stage = stageOf(kind);
    return stage ? stages.indexOf(stage) : stages.length;
  };
  return hops.toSorted(
    (a, b) => a.on.localeCompare(b.on) || rank(a) - rank(b) || a.anchor.localeCompare(b.anchor),
  );
}

/** Stages that hops in force have reached. */
export function reachedStages(
  hops: readonly Pick<StandingHop, 'kind' | 'withdrawn'>[],
  stageOf: (kind: string) => Stage | undefined,
): ReadonlySet<Stage> {
  const reached = hops.filter(({ withdrawn }) => withdrawn === undefined);
  return new Set(reached.flatMap(({ kind }) => stageOf(kind) ?? []));
}

/** Days from one step to the next; undefined for the same day and for steps told out of order. */
export function daysBetween(from: IsoDate | undefined, to: IsoDate): number | undefined {
  const days = from === undefined ? 0 : dayNumber(to) - dayNumber(from);
  return days > 0 ? days : undefined;
}
