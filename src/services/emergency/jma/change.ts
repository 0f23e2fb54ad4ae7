import type { Bulletin } from './bulletin.ts';
import { strengthOf } from './concern.ts';

/** What a telegram changed for the town. */
export type Change =
  | 'issued'
  | 'lowered'
  | 'lifted'
  | 'corrected'
  | 'cancelled'
  /** Nothing that anybody would have to be told. */
  | 'unchanged';

const nameOf = ({ code, name }: { code: string; name: string }): string => `${code} ${name}`;

/** 0 where nothing is in force; an earthquake counts by its own scale. */
export function rankOfBulletin(bulletin: Bulletin | undefined): number {
  if (bulletin?.state === 'over' || !bulletin) return 0;
  return Math.max(0, ...bulletin.warnings.map(({ rank }) => rank));
}

function earthquakeChange(before: Bulletin | undefined, after: Bulletin): Change {
  if (strengthOf(after.intensity) > strengthOf(before?.intensity)) return 'issued';
  if (before?.intensity !== after.intensity) return 'corrected';
  const told = before?.earthquake?.hypocentre !== undefined;
  return !told && after.earthquake?.hypocentre !== undefined ? 'issued' : 'unchanged';
}

/** What readers must be told after a telegram, from what was told before it. */
export function changeBetween(before: Bulletin | undefined, after: Bulletin): Change {
  if (after.state === 'cancelled') return before?.state === 'cancelled' ? 'unchanged' : 'cancelled';
  if (after.intensity) return earthquakeChange(before, after);
  const had = new Set(before?.warnings.map(nameOf));
  const has = new Set(after.warnings.map(nameOf));
  const gained = [...has].some((name) => !had.has(name));
  const lost = [...had].some((name) => !has.has(name));
  if (!gained && !lost) return 'unchanged';
  if (after.corrected) return 'corrected';
  if (has.size === 0) return 'lifted';
  return gained && rankOfBulletin(after) >= rankOfBulletin(before) ? 'issued' : 'lowered';
}

/** Whether a change leaves on all channels. What once left is also corrected, lifted and cancelled there. */
export function leaves(
  change: Change,
  after: Bulletin,
  asked: { readonly postRank: number; readonly postIntensity: string },
  posted: boolean,
): boolean {
  if (change === 'unchanged') return false;
  if (posted) return true;
  if (change === 'cancelled' || change === 'lifted') return false;
  if (after.intensity) return strengthOf(after.intensity) >= strengthOf(asked.postIntensity);
  return rankOfBulletin(after) >= asked.postRank;
}
