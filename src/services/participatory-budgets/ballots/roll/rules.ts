import { addDays, dayInTokyo, type IsoDate } from '#japan/dates.ts';
import type { RoundStatus } from '../../model.ts';

/** Days after a vote on which its roll is deleted at the latest, counted or not. */
const longestKeep = 366;

/** A roll whose people are still there. */
export interface KeptRoll {
  readonly keepDays: number;
  readonly status: RoundStatus;
  readonly votesUntil: IsoDate;
  /** When the count was published. */
  readonly at: Date | null;
}

/** A vote that was called off needs no roll; one that was counted needs it for complaints. */
export function isRollDue({ keepDays, status, votesUntil, at }: KeptRoll, today: IsoDate): boolean {
  if (status === 'withdrawn' || addDays(votesUntil, longestKeep) < today) return true;
  return at !== null && addDays(dayInTokyo(at), keepDays) < today;
}
