import type { Reading, Sort } from './sorts.ts';
import type { Earthquake, InfoType, Telegram, WarningLevel } from './telegram.ts';

/** How grave: 1 注意報, 2 警報, 3 危険警報 and the like, 4 特別警報. */
export type Rank = 1 | 2 | 3 | 4;

/** A warning in force for the town, under the agency's own name: the same code changed its meaning. */
export interface WarningInForce {
  readonly name: string;
  readonly code: string;
  readonly rank: Rank;
  /** Warning level (警戒レベル相当). */
  readonly level?: WarningLevel;
}

/** The part of one telegram that concerns the town; telegrams of a stream are folded from these. */
export interface Part {
  readonly sort: string;
  readonly reportAt: Date;
  readonly serial: number;
  readonly infoType: InfoType;
  readonly office: string;
  readonly title: string;
  readonly headline: string;
  readonly warnings: readonly WarningInForce[];
  /** Strongest intensity in the town, as in `5-`. */
  readonly intensity?: string;
  readonly earthquake?: Earthquake;
  readonly comments: readonly string[];
  /** False for telegrams of an event that did not reach the town (yet). */
  readonly concerns: boolean;
}

/** What holds for the town now, from all telegrams of a stream. */
export interface Bulletin {
  readonly state: 'in-force' | 'over' | 'cancelled';
  readonly corrected: boolean;
  readonly sort: string;
  readonly reportAt: Date;
  readonly office: string;
  readonly title: string;
  readonly headline: string;
  readonly warnings: readonly WarningInForce[];
  readonly intensity?: string;
  readonly earthquake?: Earthquake;
  readonly comments: readonly string[];
}

const order: Readonly<Record<InfoType, number>> = { 発表: 0, 訂正: 1, 取消: 2 };

/** Later first: by report time, then serial, then what corrects or cancels comes after what it means. */
function byTime(a: Part, b: Part): number {
  return (
    a.reportAt.getTime() - b.reportAt.getTime() ||
    a.serial - b.serial ||
    order[a.infoType] - order[b.infoType]
  );
}

function headOf(part: Part, corrected: boolean): Omit<Bulletin, 'state' | 'warnings'> {
  const { sort, reportAt, office, title, headline, comments } = part;
  return { corrected, sort, reportAt, office, title, headline, comments };
}

/** Of several telegrams about one earthquake, each knows something that the others do not. */
function earthquakeBulletin(parts: readonly Part[], last: Part): Bulletin {
  const told = [...parts].reverse();
  const intensity = told.find((part) => part.intensity)?.intensity;
  const earthquake = told.find((part) => part.earthquake?.hypocentre)?.earthquake;
  return {
    state: isCancellation(last) ? 'cancelled' : 'in-force',
    ...headOf(last, last.infoType === '訂正'),
    warnings: [],
    ...(intensity ? { intensity } : {}),
    ...(earthquake ? { earthquake } : {}),
  };
}

export const isCancellation = ({ infoType }: Part): boolean => infoType === '取消';

const sameReport = (a: Part, b: Part): boolean =>
  a.reportAt.getTime() === b.reportAt.getTime() && a.serial === b.serial;

/** A cancelled telegram never was: what stood before it stands again. */
function warningBulletin(parts: readonly Part[], last: Part): Bulletin {
  if (!isCancellation(last)) {
    const state = last.warnings.length > 0 ? 'in-force' : 'over';
    return { state, ...headOf(last, last.infoType === '訂正'), warnings: last.warnings };
  }
  const issued = parts.filter((part) => !isCancellation(part));
  const meant = issued.at(-1);
  const before = issued.filter((part) => !meant || !sameReport(part, meant)).at(-1);
  return { state: 'cancelled', ...headOf(last, false), warnings: before?.warnings ?? [] };
}

/**
 * The state of a stream from its telegrams in any order, doubled ones included.
 * @returns undefined when nothing of it concerns the town.
 */
export function foldStream(received: readonly Part[], reading: Reading): Bulletin | undefined {
  if (!received.some(({ concerns }) => concerns)) return undefined;
  const parts = [...received].sort(byTime);
  const last = parts.at(-1);
  if (!last) return undefined;
  return reading === 'earthquake' ? earthquakeBulletin(parts, last) : warningBulletin(parts, last);
}

/** Identifies the telegrams that follow one another. Drills have streams of their own. */
export function streamOf(telegram: Telegram, sort: Sort): string {
  const mode = telegram.status === '通常' ? '' : `${telegram.status}:`;
  // An earthquake's 震度速報, 震源 and 震源・震度 share their event.
  const name = sort.reading === 'earthquake' ? '地震' : telegram.sort;
  const id = sort.follows === 'event' ? telegram.eventId : '';
  return `${mode}${name}:${id || telegram.office}`;
}
