import { foldCode } from './digits.ts';

/** How a figure is written; `decimals` is exact, so that a column lines up. */
export interface NumberStyle {
  readonly decimals?: number;
  /** Settlement and budget tables write △1,234 for negative amounts. */
  readonly negative?: '△' | '-';
}

function grouped(value: number, decimals: number): string {
  return value.toLocaleString('en-US', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
}

/** 1,234.5; a value that rounds to zero has no sign. */
export function formatNumber(value: number, style: NumberStyle = {}): string {
  const size = grouped(Math.abs(value), style.decimals ?? 0);
  const negative = value < 0 && /[1-9]/.test(size);
  return negative ? `${style.negative ?? '-'}${size}` : size;
}

/** 1,234円, 52.4%, 0.581 (an index has no unit). */
export function withUnit(value: number, unit: string, style: NumberStyle = {}): string {
  return `${formatNumber(value, style)}${unit}`;
}

/** △1,234円 or 1,234円 */
export function formatYen(yen: number): string {
  return withUnit(yen, '円', { negative: '△' });
}

const plainNumber = /^([△▲-]?)(\d+|\d{1,3}(?:,\d{3})+)(\.\d+)?$/;

/**
 * Reads what people type: 1,234.5, １２３４, △5, -5. Undefined when it is no number. The digits are
 * returned as text (`-5`, `1234.50`), so that nothing is lost before it reaches the database.
 */
export function readNumber(text: string): string | undefined {
  const parts = plainNumber.exec(foldCode(text).trim());
  if (!parts) return undefined;
  const [, sign, whole = '', fraction = ''] = parts;
  const digits = whole.replaceAll(',', '').replace(/^0+(?=\d)/, '');
  const zero = !/[1-9]/.test(digits + fraction);
  return `${sign && !zero ? '-' : ''}${digits}${fraction}`;
}

/** Digits after the point in a number as it is written: `90.0` has 1. */
export function decimalsOf(written: string): number {
  return written.split('.')[1]?.length ?? 0;
}
