import type { Language } from '#platform/i18n/text.ts';

/** Figures beyond this are a slip, not a figure of a town; no scale could draw them. */
const largest = 1e15;
/** Below this a figure is the dust of a calculation in floating point, and means zero. */
const smallest = 1e-9;

/** A value that can be drawn; anything else (none, NaN, absurd) is a gap. */
export function drawable(value: number | undefined): number | undefined {
  if (value === undefined || !(Math.abs(value) < largest)) return undefined;
  return Math.abs(value) < smallest ? 0 : value;
}

/** `1,234.5`; `digits` is exact, else the number's own digits, three at most. */
export function figureText(value: number, digits?: number): string {
  return value.toLocaleString('en-US', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits ?? 3,
  });
}

const compact = {
  ja: new Intl.NumberFormat('ja-JP', { notation: 'compact', maximumFractionDigits: 1 }),
  en: new Intl.NumberFormat('en-GB', { notation: 'compact', maximumFractionDigits: 1 }),
};

/** A figure where there is little room: in full below a hundred thousand, else 459.8万, 4.6M. */
export function shortText(value: number, language: Language, digits?: number): string {
  return Math.abs(value) < 100_000 ? figureText(value, digits) : axisText(value, language);
}

/** Short figures for an axis: 460万, 4.6M; below ten thousand as they are. */
export function axisText(value: number, language: Language): string {
  if (Math.abs(value) < 10_000) return figureText(value);
  return (language === 'en' ? compact.en : compact.ja).format(value);
}
