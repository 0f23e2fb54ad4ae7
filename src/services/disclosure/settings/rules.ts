import type { ClockRule, ExplainedClock } from '#engines/deadlines/contract.ts';
import type { Verdict } from '#platform/errors.ts';
import { asIs, type ClockParameters } from '../model.ts';
import { refusals } from './text.ts';

/**
 * The rule of the deadlines engine for these parameters. Its extension reaches as far as the special
 * rule for very many documents does; `mayExtend` holds ordinary extensions to their own limit.
 */
export function clockRule(parameters: ClockParameters): ClockRule {
  const { initialDays, countFirstDay, extensionDays, extensionFrom, largeVolumeDays } = parameters;
  const fromRequest = extensionFrom === 'start';
  const large = fromRequest ? largeVolumeDays : largeVolumeDays - initialDays;
  return {
    days: initialDays,
    unit: 'calendar',
    firstDay: countFirstDay ? 'counted' : 'next',
    skips: parameters.skips,
    lastDayClosed: 'next-open',
    extension: { days: Math.max(extensionDays, large), from: extensionFrom },
    basis: asIs(parameters.basis),
  };
}

type Running = Pick<ExplainedClock, 'period' | 'overdue' | 'state'>;

/** Once, with notice inside the first period, and no longer than the ordinance allows. */
export function mayExtend(parameters: ClockParameters, clock: Running, days: number): Verdict {
  if (clock.state !== 'running' || clock.overdue) return { ok: false, reason: refusals.tooLate };
  if (clock.period !== parameters.initialDays) return { ok: false, reason: refusals.extended };
  const { extensionDays, extensionFrom, initialDays } = parameters;
  const longest = extensionFrom === 'start' ? extensionDays - initialDays : extensionDays;
  if (!Number.isInteger(days) || days < 1 || days > longest) {
    return { ok: false, reason: refusals.tooLong(longest) };
  }
  return { ok: true };
}

/** 特例延長: a reasonable part within `largeVolumeDays`; the notice comes within the first period. */
export function mayTakeLargeVolume(parameters: ClockParameters, clock: Running): Verdict {
  if (clock.state !== 'running' || clock.overdue) return { ok: false, reason: refusals.tooLate };
  if (clock.period !== parameters.initialDays) return { ok: false, reason: refusals.extended };
  if (parameters.largeVolumeDays <= parameters.initialDays) {
    return { ok: false, reason: refusals.noLargeVolume };
  }
  return { ok: true };
}

/** `days` of the clock engine: in all from the request, or on top of the first period. */
export function extensionDays(parameters: ClockParameters, more: number): number {
  return parameters.extensionFrom === 'start' ? parameters.initialDays + more : more;
}
