import type { Verdict } from '#platform/errors.ts';
import { words } from './text.ts';

export type Mode = 'real' | 'drill';

/**
 * Whether the town may be switched while something is on. A real emergency ends a drill; a drill never
 * starts beside an emergency.
 */
export function mayStart(open: { readonly mode: Mode } | undefined, asked: Mode): Verdict {
  if (!open || (open.mode === 'drill' && asked === 'real')) return { ok: true };
  const text = asked === 'drill' ? words.drillRefused(open.mode) : words.alreadyOn;
  return { ok: false, reason: { code: 'emergency-on', text } };
}

/** People must not be left with an order that nobody lifts. */
export function mayEnd(ordersInForce: number): Verdict {
  if (ordersInForce === 0) return { ok: true };
  return { ok: false, reason: { code: 'orders-in-force', text: words.liftFirst(ordersInForce) } };
}

/** Nobody confirms what they did themselves. */
export function mayConfirm(doneBy: string | undefined, staffId: string): Verdict {
  if (doneBy !== staffId) return { ok: true };
  return { ok: false, reason: { code: 'own-act', text: words.ownAct } };
}
