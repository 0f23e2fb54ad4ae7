import { z } from 'zod';
import type { Figures } from '../model.ts';

/** A count in an answer; undefined where the channel does not say, or says what is no count. */
export const count = z.number().int().nonnegative().optional().catch(undefined);

export const levelNames = ['views', 'reactions', 'shares', 'comments', 'linkClicks'] as const;

/** What a post came to since it left. */
export type Level = Pick<Figures, (typeof levelNames)[number]>;
export type Levels = Readonly<Record<string, Level>>;

const level = z.number().nullable();
export const KeptLevels = z.record(
  z.string(),
  z.object({ views: level, reactions: level, shares: level, comments: level, linkClicks: level }),
);

export interface Since {
  readonly levels: Levels;
  /** Posts that left since then began at nothing. */
  readonly at: Date;
}

/**
 * Channels tell what a post came to altogether; a day is what came since the time before. A post
 * whose beginning nobody saw gives nothing to the sum, and a sum of nothing is unknown.
 * @param leftAt by the channel's id of the post.
 */
export function growth(now: Levels, since: Since, leftAt: ReadonlyMap<string, Date>): Level {
  const grown = (name: keyof Level): number | null => {
    const parts = Object.entries(now).flatMap(([id, post]) => {
      const born = (leftAt.get(id)?.getTime() ?? 0) >= since.at.getTime();
      const base = since.levels[id]?.[name] ?? (born ? 0 : null);
      const value = post[name];
      // A reaction that was taken back makes no day smaller than nothing.
      return value === null || base === null ? [] : [Math.max(0, value - base)];
    });
    return parts.length === 0 ? null : parts.reduce((sum, part) => sum + part, 0);
  };
  return {
    views: grown('views'),
    reactions: grown('reactions'),
    shares: grown('shares'),
    comments: grown('comments'),
    linkClicks: grown('linkClicks'),
  };
}
