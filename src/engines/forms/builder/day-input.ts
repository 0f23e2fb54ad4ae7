import { isIsoDate } from '#japan/dates.ts';
import type { FormValues } from '#platform/http/input.ts';
import { typedValue } from '#ui/components/form-values.ts';
import type { DayReference } from '../definition/model.ts';

/** A reference to a day as the inputs of a page hold it. */
export interface DayInput {
  readonly from: '' | 'on' | 'today' | 'before' | 'after' | 'field';
  readonly on: string;
  readonly years: string;
  readonly months: string;
  readonly days: string;
  readonly field: string;
}

const empty: DayInput = { from: '', on: '', years: '', months: '', days: '', field: '' };

export function dayInput(day: DayReference | undefined): DayInput {
  if (!day) return empty;
  if ('on' in day) return { ...empty, from: 'on', on: day.on };
  if ('field' in day) return { ...empty, from: 'field', field: day.field };
  const { years = 0, months = 0, days = 0 } = day.today;
  const [some] = [years, months, days].filter((value) => value !== 0);
  if (some === undefined) return { ...empty, from: 'today' };
  const sized = (value: number) => (value === 0 ? '' : String(some < 0 ? -value : value));
  return {
    ...empty,
    from: some < 0 ? 'before' : 'after',
    years: sized(years),
    months: sized(months),
    days: sized(days),
  };
}

const beginnings = ['on', 'today', 'before', 'after', 'field'] as const;

/** The inputs `name.from`, `name.on`, `name.years` …. */
export function typedDay(values: FormValues, name: string): DayInput {
  const part = (key: string) => typedValue(values, `${name}.${key}`).normalize('NFKC').trim();
  const from = beginnings.find((one) => one === part('from')) ?? '';
  return {
    from,
    on: part('on'),
    years: part('years'),
    months: part('months'),
    days: part('days'),
    field: part('field'),
  };
}

/** Undefined when the inputs name no day. */
export function readDay(input: DayInput): DayReference | undefined {
  const { from, on, field } = input;
  if (from === 'on') return isIsoDate(on) ? { on } : undefined;
  if (from === 'field') return field === '' ? undefined : { field };
  if (from === 'today') return { today: {} };
  if (from === '') return undefined;
  const amounts = (['years', 'months', 'days'] as const).flatMap((unit) => {
    const typed = input[unit];
    if (typed === '' || typed === '0') return [];
    return [[unit, /^-?\d{1,4}$/.test(typed) ? Number(typed) : Number.NaN] as const];
  });
  if (amounts.length === 0 || amounts.some(([, value]) => Number.isNaN(value))) return undefined;
  const sign = from === 'before' ? -1 : 1;
  return { today: Object.fromEntries(amounts.map(([unit, value]) => [unit, sign * value])) };
}
