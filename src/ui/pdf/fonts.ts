import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type * as Fontkit from 'fontkit';
import { lazily } from '#platform/lazy.ts';

const fontkit = lazily<typeof Fontkit>('fontkit');
const { resolve } = createRequire(import.meta.url);

/** BIZ UDPGothic (SIL OFL 1.1), made for official papers; a universal design font. */
const files = {
  regular: '@expo-google-fonts/biz-udpgothic/400Regular/BIZUDPGothic_400Regular.ttf',
  bold: '@expo-google-fonts/biz-udpgothic/700Bold/BIZUDPGothic_700Bold.ttf',
} as const;

export type Weight = keyof typeof files;
export const weights = ['regular', 'bold'] as const satisfies readonly Weight[];

/** Stands for a character that the font lacks (下駄), as in print. */
const geta = '〓';

interface LoadedFont {
  readonly bytes: Buffer;
  /** Advance of a character in ems; undefined when the font has no glyph for it. */
  readonly advances: Map<string, number | undefined>;
  readonly font: Fontkit.Font;
}

const loaded = new Map<Weight, LoadedFont>();

function loadFont(weight: Weight): LoadedFont {
  const known = loaded.get(weight);
  if (known) return known;
  const bytes = readFileSync(resolve(files[weight]));
  const font = fontkit().create(bytes);
  if (!('glyphForCodePoint' in font)) throw new Error(`no single font: ${weight}`);
  const entry = { bytes, font, advances: new Map<string, number | undefined>() };
  loaded.set(weight, entry);
  return entry;
}

/** The font file; read once in a process. */
export function fontBytes(weight: Weight): Buffer {
  return loadFont(weight).bytes;
}

function advanceOf(character: string, weight: Weight): number | undefined {
  const { advances, font } = loadFont(weight);
  if (advances.has(character)) return advances.get(character);
  const code = character.codePointAt(0) ?? 0;
  const advance = font.hasGlyphForCodePoint(code)
    ? font.glyphForCodePoint(code).advanceWidth / font.unitsPerEm
    : undefined;
  advances.set(character, advance);
  return advance;
}

/** Width of a character in points. */
export function characterWidth(character: string, weight: Weight, size: number): number {
  return (advanceOf(character, weight) ?? 1) * size;
}

const selector = /^\p{Variation_Selector}$/u;
const graphemes = new Intl.Segmenter('ja', { granularity: 'grapheme' });

export interface Printable {
  readonly text: string;
  /** What was written and the font cannot show: a character, or a variant of one (異体字). */
  readonly missing: readonly string[];
}

function printGrapheme(grapheme: string, missing: string[]): string {
  const characters = [...grapheme];
  const known = characters.filter((character) => advanceOf(character, 'regular') !== undefined);
  if (known.length === characters.length) return grapheme;
  missing.push(grapheme);
  const [base = ''] = characters;
  // A variant of a name is shown by the standard shape of the same character.
  const variant = characters.slice(1).every((character) => selector.test(character));
  return variant && known.includes(base) ? base : geta;
}

/**
 * The text with 〓 for every character that the font lacks, and those characters. Both weights have
 * the same characters.
 */
export function printable(written: string): Printable {
  const text = written.normalize('NFC').replace(/\r\n?/g, '\n').replace(/\t/g, '　');
  const lacking = [...text].some((c) => c !== '\n' && advanceOf(c, 'regular') === undefined);
  if (!lacking) return { text, missing: [] };
  const missing: string[] = [];
  const parts = [...graphemes.segment(text)].map(({ segment }) =>
    segment === '\n' ? segment : printGrapheme(segment, missing),
  );
  return { text: parts.join(''), missing };
}
