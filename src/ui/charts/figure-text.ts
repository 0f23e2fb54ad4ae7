import type { Language } from '#platform/i18n/text.ts';
import { useLanguage } from '../language.tsx';

/** Figures beyond this are a slip, not a figure of a town; no scale could draw them. */
const largest = 1e15;
/** Below this a figure is the dust of a calculation in floating point, and means zero. */
const smallest = 1e-9;

/** A value that can be drawn; anything else (none, NaN, absurd) is a gap. */
export function drawable(value: number | undefined): number | undefined {
  if (value === undefined || !(Math.abs(value) < largest)) return undefined;
  return Math.abs(value) < smallest ? 0 : value;
}

/** Below zero as the papers of a town write it: △5, in English −5. */
const minus: Readonly<Record<Language, string>> = { ja: '△', easy: '△', en: '−' };

/** `1,234.5`, `△5`; `digits` is exact, else the number's own digits, three at most. */
export function figureText(value: number, language: Language, digits?: number): string {
  const size = Math.abs(value).toLocaleString('en-US', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits ?? 3,
  });
  return value < 0 && /[1-9]/.test(size) ? `${minus[language]}${size}` : size;
}

const compact = {
  ja: new Intl.NumberFormat('ja-JP', { notation: 'compact', maximumFractionDigits: 1 }),
  en: new Intl.NumberFormat('en-GB', { notation: 'compact', maximumFractionDigits: 1 }),
};

/** Writes figures in the page's language. */
export type Write = (value: number, digits?: number) => string;

export function useFigure(): Write {
  const language = useLanguage();
  return (value, digits) => figureText(value, language, digits);
}

/** A figure where there is little room: in full below a hundred thousand, else 459.8万, 4.6M. */
export function shortText(value: number, language: Language, digits?: number): string {
  return Math.abs(value) < 100_000
    ? figureText(value, language, digits)
    : axisText(value, language);
}

/** Short figures for an axis: 460万, 4.6M; below ten thousand as they are. */
export function axisText(value: number, language: Language): string {
  if (Math.abs(value) < 10_000) return figureText(value, language);
  const size = (language === 'en' ? compact.en : compact.ja).format(Math.abs(value));
  return value < 0 ? `${minus[language]}${size}` : size;
}
