import { decimalsOf, readNumber } from '#japan/numbers.ts';
import type { SimpleField } from '../definition/model.ts';
import { cleanLine, textOf } from './clean.ts';
import { accepted, type Parsed, refused, unanswered } from './outcome.ts';
import type { RawAnswer } from './raw.ts';
import { faults, tooLarge, tooManyDecimals, tooSmall } from './text.ts';

type FieldOf<K> = Extract<SimpleField, { kind: K }>;

function withinLimits(
  value: number,
  { min, max }: { readonly min?: number; readonly max?: number },
  raw: RawAnswer | undefined,
): Parsed {
  const shown = (limit: number) => limit.toLocaleString('en-US', { maximumFractionDigits: 6 });
  if (min !== undefined && value < min) return refused(tooSmall(shown(min)));
  if (max !== undefined && value > max) return refused(tooLarge(shown(max)));
  return accepted(value, raw);
}

/** At most 15 digits: more would not survive as a JSON number. */
function isExact(written: string): boolean {
  return written.replace(/\D/g, '').replace(/^0+/, '').length <= 15;
}

export function parseNumber(field: FieldOf<'number'>, raw: RawAnswer | undefined): Parsed {
  const typed = textOf(raw);
  if (typed === undefined) return refused(faults.number);
  const text = cleanLine(typed);
  if (text === '') return unanswered;
  const written = readNumber(text);
  if (written === undefined || !isExact(written)) return refused(faults.number);
  const most = field.decimals ?? 0;
  // 1.50 in a field of one decimal is 1.5 and loses nothing.
  const value = Number(written) + 0;
  if (decimalsOf(String(value)) > most || /e/.test(String(value))) {
    return refused(tooManyDecimals(most));
  }
  return withinLimits(value, field, raw);
}

export function parseMoney(field: FieldOf<'money'>, raw: RawAnswer | undefined): Parsed {
  const typed = textOf(raw);
  if (typed === undefined) return refused(faults.money);
  const text = cleanLine(typed);
  if (text === '') return unanswered;
  const written = readNumber(text.replace(/^[¥￥]\s*/, '').replace(/\s*円$/, ''));
  if (written === undefined || !isExact(written)) return refused(faults.money);
  const yen = Number(written) + 0;
  return Number.isInteger(yen) ? withinLimits(yen, field, raw) : refused(faults.money);
}
