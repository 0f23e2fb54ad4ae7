import type { IsoDate } from '#japan/dates.ts';
import type { Acceptance, ProcedureContent } from '../model.ts';

/** Addresses below `/staff/procedures` and `/procedures` that are not procedures. */
export const reservedIds: ReadonlySet<string> = new Set([
  'new',
  'promoted',
  'cases',
  'enter',
  'statistics',
  'paper',
  'forms',
]);

/** Both days are included. */
export function isAccepting({ from, until }: Acceptance, today: IsoDate): boolean {
  return (from === undefined || from <= today) && (until === undefined || today <= until);
}

/** JSON with sorted keys: the order of keys, and keys without a value, are no change. */
function canonical(value: unknown): string {
  return JSON.stringify(value ?? null, (_key, part: unknown) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

const differing = (before: object, after: object): string[] => {
  const old = new Map(Object.entries(before));
  const now = new Map(Object.entries(after));
  const keys = new Set([...old.keys(), ...now.keys()]);
  return [...keys].filter((key) => canonical(old.get(key)) !== canonical(now.get(key)));
};

/** Names of the parts that are not as before: `name`, `documents`, `fee` … */
export function changedParts(before: ProcedureContent, after: ProcedureContent): string[] {
  const { details: oldDetails, ...oldRest } = before;
  const { details: newDetails, ...newRest } = after;
  return [...differing(oldRest, newRest), ...differing(oldDetails, newDetails)];
}
