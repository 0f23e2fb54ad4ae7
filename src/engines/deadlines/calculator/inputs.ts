import { z } from 'zod';
import { isIsoDate } from '#japan/dates.ts';
import { issue } from '#platform/http/input.ts';
import type { ClockEvent, ClockRule } from '../clock/clock.ts';
import { ClockRuleInput } from '../clock/inputs.ts';
import { errors } from './text.ts';

const day = z.string().refine(isIsoDate, issue(errors.day));
/** An empty field of the form says nothing. */
const optional = <S extends z.ZodType>(schema: S) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

const { days, unit, firstDay, skips, lastDayClosed } = ClockRuleInput.shape;

/** A period to try out, as the address has it. */
export const Trial = z
  .object({
    start: day,
    days,
    unit,
    firstDay,
    skips,
    lastDayClosed,
    pausedOn: optional(day),
    resumedOn: optional(day),
    extendBy: optional(days),
    extendFrom: z.enum(['start', 'due']).default('due'),
  })
  .refine(({ start, pausedOn }) => !pausedOn || start <= pausedOn, {
    path: ['pausedOn'],
    error: issue(errors.pausedEarly),
  })
  .refine(({ pausedOn, resumedOn }) => !resumedOn || pausedOn !== undefined, {
    path: ['pausedOn'],
    error: issue(errors.resumedAlone),
  })
  .refine(({ pausedOn, resumedOn }) => !pausedOn || !resumedOn || pausedOn <= resumedOn, {
    path: ['resumedOn'],
    error: issue(errors.resumedEarly),
  });
export type Trial = z.output<typeof Trial>;

export function ruleOf(trial: Trial): ClockRule {
  const { extendBy, extendFrom, ...rest } = trial;
  const { days, unit, firstDay, skips, lastDayClosed } = rest;
  return {
    ...{ days, unit, firstDay, skips, lastDayClosed },
    ...(extendBy && { extension: { days: extendBy, from: extendFrom } }),
    basis: { ja: '', en: '' },
  };
}

export function eventsOf({ start, pausedOn, resumedOn, extendBy }: Trial): ClockEvent[] {
  return [
    { type: 'started', on: start },
    ...(pausedOn ? [{ type: 'paused' as const, on: pausedOn, reason: '' }] : []),
    ...(resumedOn ? [{ type: 'resumed' as const, on: resumedOn }] : []),
    ...(extendBy ? [{ type: 'extended' as const, on: start, days: extendBy, reason: '' }] : []),
  ];
}
