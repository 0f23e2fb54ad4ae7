import { isIsoDate } from '#japan/dates.ts';
import type { DayReference } from '../definition/model.ts';
import type { Names } from './names.ts';
import { grammar } from './text.ts';

const { today, units } = grammar;
const unitNames = ['years', 'months', 'days'] as const;

/** `2026-04-01`, `今日-18年`, `[開始日]`. */
export function writeDay(day: DayReference, names: Names): string {
  if ('on' in day) return day.on;
  if ('field' in day) return `[${names.nameOf(day.field)}]`;
  const parts = unitNames.flatMap((unit) => {
    const amount = day.today[unit];
    if (!amount) return [];
    return [`${amount < 0 ? '-' : '+'}${Math.abs(amount)}${units[unit]}`];
  });
  return today + parts.join('');
}

/** Undefined for what is no day; fields that are not there are no day either. */
export function readDay(text: string, names: Names): DayReference | undefined {
  const plain = text.normalize('NFKC').trim();
  if (isIsoDate(plain)) return { on: plain };
  const named = /^\[(.+)\]$/.exec(text.trim())?.[1];
  if (named !== undefined) {
    const field = names.path(named);
    return field === undefined ? undefined : { field };
  }
  if (!plain.startsWith(today)) return undefined;
  const offset: Partial<Record<(typeof unitNames)[number], number>> = {};
  const rest = plain
    .slice(today.length)
    .replace(/([+-]\d{1,5})(年|か月|日)/g, (_, amount, unit) => {
      const name = unitNames.find((one) => units[one] === unit);
      if (name) offset[name] = Number(amount);
      return '';
    });
  return rest.trim() === '' ? { today: offset } : undefined;
}
