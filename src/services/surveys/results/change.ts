import type { ResultLine } from './model.ts';

/** How a share stands to the one before: in points, or no clear change. */
export type Change = { readonly points: number } | 'unclear';

/**
 * A difference that chance alone explains is none: intervals that reach over the other share. Without
 * intervals the figures are those of all who answered, and any difference is one.
 */
export function change(before: ResultLine, now: ResultLine): Change {
  const points = ((now.share ?? 0) - (before.share ?? 0)) * 100;
  const within = ({ low, high }: ResultLine, share = 0) =>
    low !== undefined && high !== undefined && share >= low && share <= high;
  const unclear = within(before, now.share) || within(now, before.share);
  return unclear || Math.abs(points) < 0.05 ? 'unclear' : { points };
}
