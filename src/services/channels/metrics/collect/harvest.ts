import type { IsoDate } from '#japan/dates.ts';
import type { Access } from '../../clients/client.ts';
import type { NewPostMetric } from '../commands.ts';
import { type Figures, noFigures } from '../model.ts';
import type { EarlierLevels, SentPost } from './queries.ts';

export interface DayFigures {
  readonly figures: Figures;
  readonly raw: object;
}

/** What was learned so far; what comes before a failure is kept. */
export interface Harvest {
  readonly days: Map<IsoDate, DayFigures>;
  readonly posts: NewPostMetric[];
}

/** What a collector may need to know of us. */
export interface Asked {
  /** Yesterday: the day that is over. */
  readonly day: IsoDate;
  readonly now: Date;
  /** Posts of ours that left in the last 30 days. */
  readonly posts: readonly SentPost[];
  readonly earlier: EarlierLevels | undefined;
  /** Days whose followers the channel has told already. */
  readonly told: ReadonlySet<IsoDate>;
}

/**
 * Asks a channel for its figures, outside any unit of work.
 * @throws ChannelError
 */
export type Collector = (access: Access, asked: Asked, harvest: Harvest) => Promise<void>;

export const emptyHarvest = (): Harvest => ({ days: new Map(), posts: [] });

/** Adds figures to those of a day. */
export function addDay(
  { days }: Harvest,
  day: IsoDate,
  figures: Partial<Figures>,
  raw: object,
): void {
  const before = days.get(day);
  days.set(day, {
    figures: { ...noFigures, ...before?.figures, ...figures },
    raw: { ...before?.raw, ...raw },
  });
}
